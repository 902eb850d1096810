import { describe } from 'vitest'
import { conduct } from './conduct'
import { openSession } from './session'
import { keys } from './walking/keys'
import { liveHour } from './walking/liveHour'
import { table } from './walking/table'
import { touch } from './walking/touch'

describe('the map by keyboard, as a table, by touch and live', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)
  keys(session)
  table(session)
  touch(session)
  liveHour(session)
  conduct(session)
})
