import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let named: string | null = null

/** Says whom the licence of the region's own tiles asks to be named. */
export function nameTiles(attribution: string | null): void {
  named = attribution
  for (const listener of listeners) listener()
}

/** All who are to be named beside the map: those of the pack, and those of the tiles where there are some. */
export function useAttribution(ofPack: string | null): string | null {
  const ofTiles = useSyncExternalStore(subscribe, () => named)
  const all = [ofPack, ofTiles].filter((one) => one !== null)
  return all.length > 0 ? all.join(', ') : null
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
