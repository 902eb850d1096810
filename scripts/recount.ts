import { parseArgs } from 'node:util'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { announceReset } from '@ochag/api/queries/announceChange'
import { forgetAddresses, recount } from '@ochag/api/rollup/recount'
import { TABLES } from '@ochag/api/rollup/tables'
import { readSettings } from '@ochag/api/settings'
import { describeDiscrepancy } from './describeDiscrepancy'
import { failPlainly, UsageError } from './failPlainly'

const USAGE = `Usage: npm run recount [-- --check]
Counts the appeals anew and mends every rollup that disagrees, while the product may be serving.
With --check nothing is changed; the exit status is 1 when a rollup is wrong.`

/** Compares all rollups with the appeals, and mends them unless only a check is asked for. */
async function recountAll(): Promise<void> {
  const check = readArguments()
  const { databaseUrl, dataDirectory } = readSettings()
  const database = await connect({ url: databaseUrl, dataDirectory })
  try {
    await migrate(database.sql)
    const wrong = await recount(database.sql, { repair: !check, repaired: announceReset, done: progress() })
    if (!check)
      console.log(`${await forgetAddresses(database.sql)} texts of addresses that nothing has any more removed`)
    const rows = wrong.reduce((sum, discrepancy) => sum + discrepancy.rows, 0)
    console.log(rows === 0 ? 'All rollups equal the appeals.' : `${check ? 'Wrong' : 'Mended'} rows: ${rows}.`)
    if (check && rows > 0) process.exitCode = 1
  } finally {
    await database.close()
  }
}

/** Tells of every table as soon as it is compared. */
function progress() {
  let compared = 0
  return (discrepancy: Parameters<typeof describeDiscrepancy>[0]) => {
    compared += 1
    for (const line of describeDiscrepancy(discrepancy)) console.log(`${compared}/${TABLES.length} ${line}`)
  }
}

function readArguments(): boolean {
  try {
    return parseArgs({ options: { check: { type: 'boolean', default: false } } }).values.check
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${USAGE}`)
  }
}

failPlainly(recountAll())
