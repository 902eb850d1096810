import { isMeasure, standsAlone } from '../address/bareHouse'
import { readHouse, startsHouse } from '../address/house'
import type { Token } from '../address/tokens'
import type { Scan } from './scan'

const BETWEEN = /^(?:у|около|возле|напротив|рядом|с|во|в|дворе)$/

/** Takes a house that stands right behind its street or right before it; says where its words end. */
export function takeHouse(scan: Scan, at: number): number | null {
  const { tokens } = scan
  if (!startsHouse(tokens, at)) return null
  const behind = isBehind(scan, at) && !endsSentence(tokens[scan.placeEnd - 1])
  const bare = tokens[at]?.digit === true
  const read = readHouse(tokens, at)
  if (isMeasure(tokens, at + (bare ? 0 : 1)) || (bare && !(behind && standsAlone(tokens, at, read.end)))) return null
  scan.addressEnd = behind ? read.end : -1
  if (behind && scan.inSettlement) scan.villageHouse ??= read.house
  if (behind && !scan.inSettlement) scan.draft.houses.push(read.house)
  else scan.waiting = { house: read.house, until: read.end + 1 }
  return read.end
}

/** Right behind the last place, or with nothing but `у`, `возле`, `во дворе` between. */
function isBehind({ tokens, placeEnd }: Scan, at: number): boolean {
  let position = at
  while (position > placeEnd && position > at - 3 && BETWEEN.test(tokens[position - 1]?.word ?? '')) position -= 1
  return placeEnd === position
}

function endsSentence(token: Token | undefined): boolean {
  return token?.dot === true && token.word.length > 3
}
