import type { Queryable, Sql } from '../db/connect'

/** How a statement reads a table, and how many rows of it. */
export interface Scan {
  node: string
  table: string
  rows: number
}

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows'?: number
  Plans?: Node[]
}

/**
 * Asks a question and answers how each of the statements that it sent reads its tables.
 * @param whole the question is about all rows of a small table, for which the planner rightly reads it from end to end:
 *   how it would read it were it large
 */
export async function scansOf(sql: Sql, ask: (sql: Queryable) => Promise<unknown>, whole = false): Promise<Scan[]> {
  const scans: Scan[] = []
  await ask(explaining(sql, async (statement) => void scans.push(...(await explain(sql, statement, whole)))))
  return scans
}

/** The same driver, which explains a statement before it is sent; a fragment is never awaited and stays as it is. */
function explaining(sql: Sql, explained: (statement: ReturnType<Sql>) => Promise<void>): Queryable {
  return new Proxy(sql, {
    apply(target, thisArgument, parts: Parameters<Sql>) {
      const send = () => Reflect.apply(target, thisArgument, parts)
      const query = send()
      if (!Object.hasOwn(Object(parts[0]), 'raw')) return query
      const answer = () => explained(query).then(send)
      return new Proxy(query, { get: (of, name) => (name === 'then' ? thenOf(answer) : Reflect.get(of, name, of)) })
    },
  })
}

function thenOf(answer: () => Promise<unknown>): Promise<unknown>['then'] {
  return (resolve, reject) => answer().then(resolve, reject)
}

function explain(sql: Sql, statement: ReturnType<Sql>, whole: boolean): Promise<Scan[]> {
  return sql.begin(async (transaction) => {
    if (whole) await transaction`set local enable_seqscan = off`
    const [row] = await transaction`explain (analyze, format json) ${statement}`
    return scansIn(row?.['QUERY PLAN'][0].Plan)
  })
}

function scansIn(node: Node): Scan[] {
  const table = node['Relation Name']
  const own = table ? [{ node: node['Node Type'], table, rows: node['Actual Rows'] ?? 0 }] : []
  return [...own, ...(node.Plans ?? []).flatMap(scansIn)]
}
