import { describe } from 'vitest'
import { conduct } from '../conduct'
import { openSession } from '../session'
import { FROZEN } from './frozenTime'
import { gallery } from './gallery'
import { judging } from './judging'
import { pages } from './pages'

describe('how everything looks', () => {
  const session = openSession(
    undefined,
    { FROZEN_FIRST_DAY: FROZEN.firstDay, FROZEN_NOW: FROZEN.now },
    { words: ['run', 'checks/frozenProduct'] },
  )
  judging()
  pages(session)
  conduct(session)
  // Comes from an origin of its own, which is foreign to the pages before.
  gallery(session)
})
