import type { Count } from '../contract/common'
import { Responsibility, type ResponsibilityAnswer } from '../contract/vocabulary'
import type { WordReader } from './wordRules'

const MOST_NAMED = 20

interface ExecutorCount extends Count {
  executor: string
}

/** Sums counts of executors by whose task the rules say it is; those that no rule knows are named, most frequent first. */
export function sumResponsibility(executors: readonly ExecutorCount[], read: WordReader): ResponsibilityAnswer {
  const groups = {
    municipal: none(executors),
    regional: none(executors),
    nobody: none(executors),
    unknown: none(executors),
  }
  const unknown: ExecutorCount[] = []
  for (const one of executors) {
    const task = responsibilityOf(one.executor, read)
    add(groups[task], one)
    if (task === 'unknown' && one.count > 0) unknown.push(one)
  }
  const named = unknown.sort((left, right) => right.count - left.count).slice(0, MOST_NAMED)
  return { ...groups, unknownExecutors: named.map(({ executor, count }) => ({ executor, count })) }
}

/** Whose task an executor's appeals are, by the rules. */
export function responsibilityOf(executor: string, read: WordReader): Responsibility | 'unknown' {
  return Responsibility.safeParse(read('executor', executor)).data ?? 'unknown'
}

/** Nothing counted yet; there is a period before for all or for none. */
function none([first]: readonly ExecutorCount[]): Count {
  return { count: 0, previous: first && first.previous !== null ? 0 : null }
}

function add(total: Count, { count, previous }: Count): void {
  total.count += count
  if (total.previous !== null) total.previous += previous ?? 0
}
