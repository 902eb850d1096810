import { describe } from 'vitest'
import { conduct } from './conduct'
import { everyPage } from './offline/everyPage'
import { openSession } from './session'

describe('without a network', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)
  everyPage(session)
  conduct(session)
})
