import { describe } from 'vitest'
import { conduct } from './conduct'
import { DATABASES } from './seededRegion'
import { openSession } from './session'
import { dialog } from './snapshot/dialog'
import { files } from './snapshot/files'
import { privacy } from './snapshot/privacy'

describe.each(DATABASES)('pictures for the press on the $name database', ({ url }) => {
  const session = openSession(url)
  files(session)
  privacy(session)
  dialog(session)
  conduct(session)
})
