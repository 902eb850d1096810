import type { FieldError } from '../contract/newAppeal'
import type { Queryable } from '../db/connect'

/** A row that was refused: where it stands, why, and its cells by the header of their column, without personal data. */
export interface RejectedRow {
  sheet: string
  line: number
  errors: FieldError[]
  cells: Record<string, string>
}

/** Keeps the rejected rows of a batch, to be called in its transaction. */
export async function storeRejections(sql: Queryable, importId: number, rows: readonly RejectedRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into import_rejection (import_id, sheet, line, errors, cells)
    select ${importId}::int, sheet, line, errors, cells
    from jsonb_to_recordset(${sql.json(rows.map((row) => ({ ...row })))})
      as rejected (sheet text, line integer, errors jsonb, cells jsonb)`
}
