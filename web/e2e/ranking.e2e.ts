import { describe } from 'vitest'
import { conduct } from './conduct'
import { fairness } from './ranking/fairness'
import { reach } from './ranking/reach'
import { taking } from './ranking/taking'
import { DATABASES, openSeededSession } from './seededRegion'

describe.each(DATABASES)('the ranking on the $name database', ({ url }) => {
  const session = openSeededSession(url)
  fairness(session)
  taking(session)
  reach(session)
  conduct(session)
})
