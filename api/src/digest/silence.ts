import { CHANCE, chanceOfChange } from '../analysis/change'
import type { DigestFigure } from '../contract/digest'

/**
 * Whether it is worth saying that nobody wrote about a topic: only where so many wrote before that chance alone would make
 * such a silence less often than in one case of {@link CHANCE}. Nobody wonders that nobody writes of hogweed in November,
 * or of a topic that is written about once a week on a day without.
 * @param units how many stretches the usual count is the sum of
 */
export function isSilenceSurprising({ count, usual }: Pick<DigestFigure, 'count' | 'usual'>, units: number): boolean {
  return count === 0 && usual !== null && chanceOfChange(0, usual, 1 / units) < CHANCE
}
