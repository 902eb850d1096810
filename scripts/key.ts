import { randomBytes } from 'node:crypto'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { storeApiKey } from '@ochag/api/queries/storeApiKey'
import { hashKey } from '@ochag/api/routes/key'
import { readSettings } from '@ochag/api/settings'
import { failPlainly, UsageError } from './failPlainly'

/** Makes a key for handing in appeals and shows it once; only its hash is stored. */
async function makeKey(name: string | undefined): Promise<void> {
  if (!name) throw new UsageError('Usage: npm run key -- NAME, e.g. npm run key -- hotline')
  const { databaseUrl, dataDirectory } = readSettings()
  const database = await connect({ url: databaseUrl, dataDirectory })
  await migrate(database.sql)
  const key = randomBytes(32).toString('base64url')
  await storeApiKey(database.sql, name, hashKey(key))
  await database.close()
  console.log(key)
}

failPlainly(makeKey(process.argv[2]))
