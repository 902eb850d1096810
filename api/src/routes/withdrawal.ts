import type { Dependencies, Env } from '../environment'
import { cancelBackend } from '../queries/cancelBackend'

type Transaction = Env['Variables']['sql']

/** Nobody waits for this answer any more. */
export class Withdrawn extends Error {
  override name = 'Withdrawn'
}

/**
 * Begins nothing for nobody.
 * @throws Withdrawn
 */
export function requireWanted(abandoned: AbortSignal): void {
  if (abandoned.aborted) throw new Withdrawn('nobody waits for the answer')
}

/** The same transaction, in which no statement begins once nobody waits for the answer. */
export function readable(transaction: Transaction, abandoned: AbortSignal): Transaction {
  return new Proxy(transaction, {
    apply(target, self, call) {
      requireWanted(abandoned)
      return Reflect.apply(target, self, call)
    },
  })
}

/**
 * Stops the running statement when nobody waits for it any more. `settled` must be awaited before the transaction ends:
 * until then its connection serves nobody else, so that a stop on its way cannot hit a stranger's statement.
 * What runs in the embedded database cannot be stopped, since it has one session, which is busy: only what has not begun.
 */
export function watchWithdrawal(
  { aside, embedded }: Dependencies['database'],
  backend: number,
  abandoned: AbortSignal,
): { settled(): Promise<void> } {
  let stopping: Promise<void> | undefined
  function stop(): void {
    stopping = cancelBackend(aside, backend).catch(() => undefined)
  }
  if (!embedded) abandoned.addEventListener('abort', stop, { once: true })
  return {
    async settled() {
      abandoned.removeEventListener('abort', stop)
      await stopping
    },
  }
}
