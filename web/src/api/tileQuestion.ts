import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { askTile } from '../hexagons/askTile'
import type { TileResponse } from '../hexagons/messages'
import type { CountedTile } from '../hexagons/tile'
import { type Answering, answerOf, type Versioned } from './answer'
import { applyToTile } from './applyChange'
import { caughtUp, knownTopics, type TileKey, type TileScope } from './hexagonCache'
import { changeLog } from './live'
import { tilePace } from './pace'
import type { ProblemError } from './problemError'
import { tileAddress } from './tileAddress'

/** The question for one tile; its answer is brought up to the changes that happened while it was on its way. */
export function tileQuestion(scope: TileScope, cache: QueryClient, priority: RequestPriority = 'auto') {
  return queryOptions<Versioned<CountedTile>, ProblemError, Versioned<CountedTile>, TileKey>({
    queryKey: ['hexagons', scope],
    queryFn: async ({ signal }) => {
      const asked = tilePace.timed(askTile(tileAddress(scope), { signal, priority }))
      const answer = await answerOf(asked.then(answering))
      return caughtUp(answer, applyToTile, changeLog.after(answer.version), scope, knownTopics(cache))
    },
    structuralSharing: false,
  })
}

/** What the worker passed on, as if the page had fetched it. */
function answering({ status, headers, tile, text }: TileResponse): Answering<CountedTile> {
  return {
    ok: tile !== null,
    status,
    headers: new Headers(headers),
    text: () => Promise.resolve(text),
    json: () => (tile ? Promise.resolve(tile) : Promise.reject(new TypeError('no tile'))),
  }
}
