import { useReducer, useRef } from 'react'
import { keepOrder } from './keepOrder'

/** An order that values alone do not change. */
export interface KeptOrder {
  codes: readonly string[]
  /** Whether the values would be in another order by now. */
  moved: boolean
  renew(): void
}

/**
 * Keeps an order under a key while live changes move the values; another key, or being asked to, takes the new one.
 * Without a key there are no values yet, and nothing is kept.
 */
export function useKeptOrder(key: string | null, computed: readonly string[]): KeptOrder {
  const kept = useRef<{ key: string | null; codes: readonly string[] } | null>(null)
  const [, again] = useReducer((times: number) => times + 1, 0)
  const former = key !== null && kept.current?.key === key ? kept.current.codes : computed
  const codes = keepOrder(former, computed)
  kept.current = { key, codes }
  return {
    codes,
    moved: codes.join('\n') !== computed.join('\n'),
    renew() {
      kept.current = null
      again()
    },
  }
}
