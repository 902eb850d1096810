import { describe } from 'vitest'
import { conduct } from './conduct'
import { choosingDigest } from './digest/choosingDigest'
import { digestForAll } from './digest/digestForAll'
import { digestStates } from './digest/digestStates'
import { keptDigest } from './digest/keptDigest'
import { proof } from './digest/proof'
import { takingAway } from './digest/takingAway'
import { DATABASES, openSeededSession } from './seededRegion'

describe.each(DATABASES)('the digest on the $name database', ({ url }) => {
  const session = openSeededSession(url)
  proof(session)
  choosingDigest(session)
  keptDigest(session)
  takingAway(session)
  digestStates(session)
  digestForAll(session)
  conduct(session)
})
