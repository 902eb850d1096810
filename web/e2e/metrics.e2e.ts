import { describe } from 'vitest'
import { conduct } from './conduct'
import { areas } from './metrics/areas'
import { changes } from './metrics/changes'
import { choosing } from './metrics/choosing'
import { editing } from './metrics/editing'
import { everybody } from './metrics/everybody'
import { onScreen } from './metrics/onScreen'
import { openSession } from './session'

describe('the metric, its scale and what carries it', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)
  choosing(session)
  areas(session)
  changes(session)
  editing(session)
  onScreen(session)
  everybody(session)
  conduct(session)
})
