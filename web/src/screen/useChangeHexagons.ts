import { useMemo, useRef } from 'react'
import type { ShownTiles } from '../api/shownTiles'
import { type HexagonResult, useHexagons } from '../api/useHexagons'
import { useRegion } from '../api/useRegion'
import { changeTiles, keptTiles } from '../hexagons/changeTiles'
import { pairTiles } from '../hexagons/pairTiles'
import type { CountedTile } from '../hexagons/tile'
import { pairsWithin } from '../hexagons/within'
import type { MapQuestion } from '../map/question'
import { lastShownDay } from '../view/lastDay'
import { resolvePeriod } from '../view/period'
import type { ViewFilter } from '../view/view'
import { changeJudgement } from './changeJudgement'
import { comparedFilter } from './metricHexagons'

/** The hexagons of two periods as one, coloured by what has changed beyond chance; null where they are not asked for. */
export function useChangeHexagons(
  question: MapQuestion | null,
  now: HexagonResult,
  filter: ViewFilter,
  wanted: boolean,
): HexagonResult | null {
  const region = useRegion().data
  const today = region && lastShownDay(region)
  const compared = useMemo(() => (region && wanted ? comparedFilter(filter, region) : filter), [filter, region, wanted])
  const { box = null, resolution = 0 } = question ?? {}
  const before = useHexagons(wanted ? box : null, resolution, compared)
  const judgement = useMemo(() => {
    if (!today || !compared.period) return null
    return changeJudgement(resolvePeriod(filter, today), compared.period)
  }, [filter, compared, today])
  const former = useRef<CountedTile[]>([])
  const data = useMemo(() => {
    if (!wanted || !now.data || !before.data || !judgement) return undefined
    const pairs = pairsOf(now.data, before.data)
    former.current = keptTiles(former.current, changeTiles(pairs, pairsWithin(pairs, now.data.box), judgement))
    return { ...now.data, kind: `${now.data.kind} ${before.data.kind}`, tiles: former.current }
  }, [wanted, now.data, before.data, judgement])
  if (!wanted) return null
  return {
    data,
    isSettled: now.isSettled && before.isSettled && data !== undefined,
    error: now.error ?? before.error,
    isFetching: now.isFetching || before.isFetching,
    refetch() {
      if (now.error) now.refetch()
      if (before.error) before.refetch()
    },
  }
}

/** The tiles that are there of both periods. */
function pairsOf(now: ShownTiles, before: ShownTiles) {
  const known = new Map(before.tiles.map((tile) => [tile.tile, tile]))
  return now.tiles.flatMap((tile) => {
    const other = known.get(tile.tile)
    return other && other.resolution === tile.resolution ? pairTiles(tile, other) : []
  })
}
