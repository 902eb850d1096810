import { describe } from 'vitest'
import { about } from './appealPage/about'
import { knownAppeal } from './appealPage/knownAppeal'
import { otherAppeals } from './appealPage/otherAppeals'
import { conduct } from './conduct'
import { DATABASES, openSeededSession } from './seededRegion'

describe.each(DATABASES)('the pages of an appeal and of the data on the $name database', ({ url }) => {
  const session = openSeededSession(url)
  knownAppeal(session)
  otherAppeals(session)
  about(session)
  conduct(session)
})
