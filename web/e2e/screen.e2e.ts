import { describe } from 'vitest'
import { accessibility } from './accessibility'
import { appeal } from './appeal'
import { appearance } from './appearance'
import { conduct } from './conduct'
import { drillDown } from './drillDown'
import { firstView } from './firstView'
import { link } from './link'
import { live } from './live'
import { DATABASES } from './seededRegion'
import { openSession } from './session'
import { states } from './states'
import { street } from './street'
import { tiles } from './tiles'
import { timeline } from './timeline'
import { travel } from './travel'

// That both databases answer alike is shown by the suites of the API, which run on both.
describe.each(DATABASES)('the map screen on the $name database', ({ url }) => {
  const session = openSession(url)
  firstView(session)
  drillDown(session)
  link(session)
  travel(session)
  tiles(session)
  timeline(session)
  appeal(session)
  street(session)
  appearance(session)
  states(session)
  accessibility(session)
  live(session)
  conduct(session)
})
