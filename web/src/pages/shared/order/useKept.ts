import { useReducer, useRef } from 'react'

/**
 * Keeps what was there first under a key while live changes would make it another; another key, or being asked to, takes
 * what is there now. Without a key nothing is kept.
 */
export function useKept<Value>(key: string | null, value: Value): { kept: Value; renew(): void } {
  const first = useRef<{ key: string; value: Value } | null>(null)
  const [, again] = useReducer((times: number) => times + 1, 0)
  if (key === null) first.current = null
  else if (first.current?.key !== key) first.current = { key, value }
  return {
    kept: first.current?.value ?? value,
    renew() {
      first.current = null
      again()
    },
  }
}
