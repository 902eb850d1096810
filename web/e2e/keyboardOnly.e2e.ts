import { describe } from 'vitest'
import { conduct } from './conduct'
import { fromStartToAppeal } from './keyboardOnly/fromStartToAppeal'
import { openSession } from './session'

describe('without a mouse', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)
  fromStartToAppeal(session)
  conduct(session)
})
