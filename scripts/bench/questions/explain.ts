import { poolOptions, SESSION } from '@ochag/api/db/connect'
import postgres from 'postgres'
import { askTimed } from './askTimed'
import type { Question } from './question'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Heap Fetches'?: number
  'Actual Rows'?: number
  'Actual Loops'?: number
  Plans?: PlanNode[]
}

/** How a question reaches a table. */
export interface Access {
  how: string
  table: string
  index: string | undefined
  rows: number
  heapFetches: number | undefined
}

/**
 * How our questions reach their tables, as the server itself reports it (auto_explain): the plans of the very statements
 * that were run, also inside functions. Only a superuser can ask for that.
 */
export async function explainQuestion(url: string, { ours }: Question): Promise<Access[]> {
  const heard: Access[] = []
  const sql = postgres(url, {
    ...poolOptions(1),
    connection: SESSION,
    onnotice: ({ message }) => heard.push(...readPlan(message ?? '')),
  })
  try {
    await sql`load 'auto_explain'`
    // Once without listening: the session's first statements look up types.
    await askTimed(sql, ours)
    await sql.unsafe(
      `set auto_explain.log_analyze = on; set auto_explain.log_format = json; set auto_explain.log_level = notice;
       set auto_explain.log_nested_statements = on; set auto_explain.log_min_duration = 0`,
    )
    await askTimed(sql, ours)
  } finally {
    await sql.end()
  }
  return heard
}

/** Accesses to tables in a plan as auto_explain words it. */
export function readPlan(message: string): Access[] {
  const start = message.indexOf('{')
  if (!message.startsWith('duration:') || start < 0) return []
  const { Plan } = JSON.parse(message.slice(start)) as { Plan?: PlanNode }
  return Plan ? accesses(Plan) : []
}

function accesses(node: PlanNode): Access[] {
  const below = (node.Plans ?? []).flatMap(accesses)
  const table = node['Relation Name']
  if (!table) return below
  const rows = (node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 1)
  return [
    { how: node['Node Type'], table, index: node['Index Name'], rows, heapFetches: node['Heap Fetches'] },
    ...below,
  ]
}
