import { describe } from 'vitest'
import { conduct } from './conduct'
import { DATABASES, openSeededSession } from './seededRegion'
import { alive } from './wall/alive'
import { editor } from './wall/editor'
import { legible } from './wall/legible'
import { tour } from './wall/tour'

describe.each(DATABASES)('the wall on the $name database', ({ url }) => {
  const session = openSeededSession(url)
  tour(session)
  legible(session)
  editor(session)
  alive(session)
  conduct(session)
})
