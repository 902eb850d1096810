import { describe } from 'vitest'
import { everybody } from './compare/everybody'
import { halves } from './compare/halves'
import { playing } from './compare/playing'
import { savedViews } from './compare/savedViews'
import { conduct } from './conduct'
import { openSession } from './session'

describe('comparing on the map: halves, time, saved views', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)
  halves(session)
  playing(session)
  savedViews(session)
  everybody(session)
  conduct(session)
})
