import { useEffect, useState } from 'react'
import { openTiles } from './basemap/openTiles'
import type { DrawnTiles } from './basemap/tileLayers'
import { fontReady } from './fontReady'

/** The region's own tiles, null where there are none; undefined until that is known and names can be drawn. */
export function useGroundReady(): DrawnTiles | null | undefined {
  const [tiles, setTiles] = useState<DrawnTiles | null>()
  useEffect(() => void Promise.all([openTiles(), fontReady()]).then(([opened]) => setTiles(opened)), [])
  return tiles
}
