import { describe } from 'vitest'
import { conduct } from './conduct'
import { openSession } from './session'
import { dialog } from './snapshot/dialog'
import { files } from './snapshot/files'
import { privacy } from './snapshot/privacy'

const SERVER = process.env.E2E_DATABASE_URL

const databases = [{ name: 'embedded', url: undefined }, ...(SERVER ? [{ name: 'server', url: SERVER }] : [])]

describe.each(databases)('pictures for the press on the $name database', ({ url }) => {
  const session = openSession(url)
  files(session)
  privacy(session)
  dialog(session)
  conduct(session)
})
