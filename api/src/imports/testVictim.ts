import postgres from 'postgres'
import { poolOptions, SESSION } from '../db/connect'
import { openImports } from './openImports'
import { TEST_VOCABULARY } from './testWorld'

/** Imports a file, or goes on with the import of it that broke off; ends when that has ended. */
async function work(environment: Record<'VICTIM_URL' | 'VICTIM_PATH' | 'VICTIM_FOLDER' | 'VICTIM_UPLOAD', string>) {
  const connection = { ...SESSION, search_path: environment.VICTIM_PATH }
  const sql = postgres(environment.VICTIM_URL, { ...poolOptions(4), connection })
  const imports = openImports({
    sql,
    dataDirectory: environment.VICTIM_FOLDER,
    profiles: { product: `${environment.VICTIM_FOLDER}/none`, region: `${environment.VICTIM_FOLDER}/profiles` },
    vocabulary: async () => TEST_VOCABULARY,
    failed: (error) => console.error(error),
  })
  await imports.look()
  const upload = await imports.uploads.find(environment.VICTIM_UPLOAD)
  const [{ begun } = { begun: false }] = await sql<{ begun: boolean }[]>`select exists (select from import) as begun`
  if (upload && !begun) await imports.start(upload, {}, 'victim')
  await imports.idle()
  await sql.end()
}

const { VICTIM_URL, VICTIM_PATH, VICTIM_FOLDER, VICTIM_UPLOAD } = process.env
if (VICTIM_URL && VICTIM_PATH && VICTIM_FOLDER && VICTIM_UPLOAD)
  await work({ VICTIM_URL, VICTIM_PATH, VICTIM_FOLDER, VICTIM_UPLOAD })
