import { describe } from 'vitest'
import { conduct } from './conduct'
import { openSession } from './session'
import { everyPage } from './zoom/everyPage'

describe('enlarged, narrow, and in the longer language', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)
  everyPage(session)
  conduct(session)
})
