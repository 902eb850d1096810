import { describe } from 'vitest'
import { conduct } from './conduct'
import { finding } from './palette/finding'
import { help } from './palette/help'
import { keys } from './palette/keys'
import { manners } from './palette/manners'
import { paper } from './palette/paper'
import { tour } from './palette/tour'
import { openSession } from './session'

describe('palette, keys, help and tour', () => {
  const session = openSession(process.env.E2E_DATABASE_URL)
  finding(session)
  manners(session)
  keys(session)
  help(session)
  paper(session)
  tour(session)
  conduct(session)
})
