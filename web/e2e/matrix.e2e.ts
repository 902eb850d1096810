import { describe } from 'vitest'
import { conduct } from './conduct'
import { appearance } from './matrix/appearance'
import { arranging } from './matrix/arranging'
import { keyboard } from './matrix/keyboard'
import { large } from './matrix/large'
import { liveUpdates } from './matrix/liveUpdates'
import { mapAndBack } from './matrix/mapAndBack'
import { numbers } from './matrix/numbers'
import { takingAway } from './matrix/takingAway'
import { openSession } from './session'

describe('the matrix', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)
  numbers(session)
  mapAndBack(session)
  arranging(session)
  keyboard(session)
  takingAway(session)
  appearance(session)
  large(session)
  liveUpdates(session)
  conduct(session)
})
