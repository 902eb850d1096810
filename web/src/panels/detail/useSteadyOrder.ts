import { useEffect, useRef } from 'react'
import { steadyOrder } from './steadyOrder'

/**
 * Items in an order that stays as long as they are about the same.
 * @param about what they answer; null while they are still those of the question before
 */
export function useSteadyOrder<Item extends { key: string }>(items: readonly Item[], about: string | null): Item[] {
  const shown = useRef<{ about: string | null; keys: string[] }>({ about: null, keys: [] })
  const isSame = about !== null && shown.current.about === about
  const ordered = isSame ? steadyOrder(items, shown.current.keys) : [...items]
  useEffect(() => {
    shown.current = { about, keys: ordered.map(({ key }) => key) }
  })
  return ordered
}
