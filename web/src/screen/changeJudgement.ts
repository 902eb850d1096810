import { CHANCE, chanceOfChange } from '@ochag/api/analysis/change'
import { believedUpTo } from '@ochag/api/analysis/falseDiscovery'
import { daysIn } from '@ochag/api/contract/comparedPeriod'
import type { Judgement } from '../hexagons/changeTiles'
import { relativeChange } from '../scale/changeScale'
import type { Period } from '../view/period'

/**
 * Judges changes between two periods, a day as a day where one of them is longer. Pairs of counts come again and again, so
 * each is reckoned once. Places with too few appeals to tell anything are not counted among those looked at (Gilbert,
 * Applied Statistics 2005).
 */
export function changeJudgement(period: Period, compared: Period): Judgement {
  const exposure = daysIn(period) / daysIn(compared)
  const known = new Map<string, number>()
  function chance(count: number, previous: number): number {
    const key = `${count},${previous}`
    const found = known.get(key) ?? chanceOfChange(count, previous, exposure)
    known.set(key, found)
    return found
  }
  return {
    chance,
    canTell: (total) => Math.min(chance(total, 0), chance(0, total)) <= CHANCE,
    limit: (chances) => believedUpTo(chances, CHANCE),
    change: (count, previous) => relativeChange(count, previous * exposure),
  }
}
