import { z } from 'zod'
import { Count } from './common'

/** Municipality × topic group (a root of the tree), by code; `none` on either side for appeals without; empty cells are absent. */
export const MatrixCell = Count.extend({ municipality: z.string(), group: z.string() })
export type MatrixCell = z.infer<typeof MatrixCell>

export const MatrixAnswer = z.object({ cells: z.array(MatrixCell) })
export type MatrixAnswer = z.infer<typeof MatrixAnswer>
