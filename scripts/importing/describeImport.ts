import type { Import } from '@ochag/api/contract/imports'
import { wordLines } from './wordLines'

/** What became of an import, for the operator's terminal. */
export function describeImport(done: Import, seconds: number): string {
  const { id, state, profile, read, created, updated, unchanged, rejected, unknown } = done
  const rate = Math.round(read / Math.max(seconds, 0.001))
  return [
    `Import ${id}, layout ${profile}: ${state}${state === 'cancelled' ? '; what was stored stays' : ''}`,
    `${read} rows read in ${seconds.toFixed(1)} s (${rate} a second):`,
    `  ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`,
    ...wordLines(unknown),
    `Take it back with: npm run import -- --undo ${id}`,
  ].join('\n')
}

/** A line of the history. */
export function historyLine(done: Import): string {
  const { id, state, begunAt, begunBy, fileName, read, created, updated, unchanged, rejected } = done
  const counts = `${read} = ${created} created + ${updated} updated + ${unchanged} unchanged + ${rejected} rejected`
  return [id, state, begunAt.slice(0, 16).replace('T', ' '), begunBy, fileName, counts].join('  ')
}
