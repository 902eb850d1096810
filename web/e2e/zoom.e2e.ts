import { describe } from 'vitest'
import { conduct } from './conduct'
import { openSession } from './session'
import { dataPage } from './zoom/dataPage'
import { everyPage } from './zoom/everyPage'
import { wallScenes } from './zoom/wallScenes'

describe('enlarged, narrow, and in the longer language', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)
  everyPage(session)
  dataPage(session)
  wallScenes(session)
  conduct(session)
})
