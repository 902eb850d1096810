import { beforeAll, describe } from 'vitest'
import { conduct } from './conduct'
import { fairness } from './ranking/fairness'
import { liveOrder } from './ranking/liveOrder'
import { reach } from './ranking/reach'
import { taking } from './ranking/taking'
import { appealAt, DATABASES, openSeededSession } from './seededRegion'

describe.each(DATABASES)('the ranking on the $name database', ({ url }) => {
  const session = openSeededSession(url)
  // Without data that old there would be no whole period to compare with.
  beforeAll(() => session.post([appealAt('gatchina', 70, 'waste.collection')]))
  fairness(session)
  taking(session)
  liveOrder(session)
  reach(session)
  conduct(session)
})
