import type { FieldError } from '../contract/newAppeal'
import type { CellValue } from './table/cell'

/** Fields whose words may mean nothing to the region. */
export type WordfulField = 'topic' | 'municipality' | 'status' | 'source' | 'kind'

/** A row on its way: its cells, and what was found wrong or unknown in it so far. */
export interface Row {
  cells: CellValue[]
  errors: FieldError[]
  unmapped: { what: WordfulField; word: string }[]
}
