import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { tilesOf } from '../hexagons/coverBox'
import type { CountedTile } from '../hexagons/tile'
import type { ViewFilter } from '../view/view'
import type { Versioned } from './answer'
import type { Box } from './box'
import type { ProblemError } from './problemError'
import { type ShownTiles, shownNext } from './shownTiles'
import { tileQuestion } from './tileQuestion'
import { useTileFilter } from './useTileFilter'

/** Hexagons and how asking for them goes; where asking failed there are none, for they would look like an answer. */
export interface HexagonResult<Tiles = ShownTiles> {
  data: Tiles | undefined
  /** Whether the tiles are those that were asked for last; until then the former ones stay. */
  isSettled: boolean
  error: ProblemError | null
  isFetching: boolean
  refetch(): void
}

type TileResult = UseQueryResult<Versioned<CountedTile>, ProblemError>

/** The hexagons that touch a box and their surroundings, kept up to date by live changes. Only missing tiles are asked for. */
export function useHexagons(box: Box | null, resolution: number, filter: ViewFilter): HexagonResult {
  const cache = useQueryClient()
  const query = useTileFilter(filter)
  const kind = JSON.stringify([resolution, query])
  const tiles = useMemo(() => (box ? tilesOf(box, resolution) : []), [box, resolution])
  const results = useQueries({
    queries: query ? tiles.map((tile) => tileQuestion({ ...query, tile, resolution }, cache)) : [],
  })
  const shown = useShown(box && query ? { kind, resolution, box } : null, results)
  const failed = results.filter(({ data, error }) => error && !data)
  return {
    data: failed.length > 0 ? undefined : (shown ?? undefined),
    isSettled: shown?.kind === kind,
    error: failed[0]?.error ?? null,
    isFetching: results.some(({ isFetching }) => isFetching),
    refetch: () => void Promise.all(failed.map(({ refetch }) => refetch())),
  }
}

function useShown(question: Parameters<typeof shownNext>[1] | null, results: TileResult[]): ShownTiles | null {
  const former = useRef<ShownTiles | null>(null)
  if (question) {
    const answers = results.map(({ data }) => data)
    former.current = shownNext(former.current, question, answers)
  }
  return former.current
}
