import type { DigestAppeals } from '../contract/digestAppeals'
import { type DigestPart, type PromisePart, TASK_PARTS, type TaskPart } from '../contract/digestParts'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { countExecutors } from '../queries/countExecutors'
import { listByExecutors } from '../queries/listByExecutors'
import { listPromised } from '../queries/listPromised'
import { listWordRules } from '../queries/listWordRules'
import { readDigestGround } from '../queries/readDigestGround'
import { responsibilityOf } from '../topics/responsibility'
import { ruleReader } from '../topics/wordRules'
import { digestPeriod } from './digestPeriod'
import { FutureDigest, type WantedDigest } from './readDigest'

interface Page {
  limit: number
  cursor?: string | undefined
}

/**
 * A page of the appeals that a figure of a digest counts, by the data that a transaction sees.
 * @throws FutureDigest when the first day of the digest is still to come
 * @throws ArchivedError when executors are asked for of days that are archived
 */
export async function digestAppeals(
  sql: Queryable,
  { unit, first, municipality }: WantedDigest,
  part: DigestPart,
  page: Page,
): Promise<DigestAppeals> {
  const ground = await readDigestGround(sql)
  if (!ground) throw new Error('a region is loaded before anything is served')
  if (first > ground.today) throw new FutureDigest(ground.today)
  const { from, to } = digestPeriod(unit, first, ground)
  if (isPromise(part)) return listPromised(sql, part, { from, to, municipality, ...page })
  const within: Filter = municipality === null ? {} : { municipality: [municipality] }
  return listByExecutors(sql, await executorsOf(sql, part, { ...within, from, to }), { ...within, from, to, ...page })
}

function isPromise(part: DigestPart): part is PromisePart {
  return !TASK_PARTS.some((task) => task === part)
}

/** Those of the executors of a filter whose task it is, by the rules. */
async function executorsOf(sql: Queryable, task: TaskPart, filter: Filter): Promise<string[]> {
  const executors = await countExecutors(sql, filter)
  const read = ruleReader(await listWordRules(sql))
  return executors.map(({ executor }) => executor).filter((executor) => responsibilityOf(executor, read) === task)
}
