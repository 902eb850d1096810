import { z } from 'zod'

/** Whose task an appeal is, by the name of its executor. */
export const Responsibility = z.enum(['municipal', 'regional', 'nobody'])
export type Responsibility = z.infer<typeof Responsibility>
