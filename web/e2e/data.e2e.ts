import { afterAll, describe } from 'vitest'
import { conduct } from './conduct'
import { access } from './data/access'
import { firstSteps } from './data/firstSteps'
import { importing } from './data/importing'
import { keyboard } from './data/keyboard'
import { mappingColumns } from './data/mappingColumns'
import { placing } from './data/placing'
import { quietRegion } from './data/quietRegion'
import { openSession } from './session'

const region = await quietRegion()

describe('the page of the data', () => {
  const session = openSession(undefined, { OCHAG_REGION: region.folder })
  afterAll(() => region.remove())
  firstSteps(session)
  importing(session)
  mappingColumns(session)
  placing(session)
  keyboard(session)
  access(session)
  conduct(session)
})
