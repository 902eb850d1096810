import type { AskedWords } from './askedWords'

/** What kind of place a name is of: sources write «ул.», people look for «улица», and neither tells places apart. */
const KINDS = new Set(
  (
    'ул улица пр просп проспект пер переулок ш шоссе наб набережная пл площадь бул бульвар б р проезд туп тупик ' +
    'д дом корп корпус к стр строение г гор город пос поселок п пгт дер деревня с село ст станция мкр микрорайон'
  ).split(' '),
)

/** Words to be found in an address: names and numbers, without the kinds of places. */
export function withoutPlaceKinds({ whole, last }: AskedWords): AskedWords {
  return { whole: whole.filter((word) => !KINDS.has(word)), last: last !== null && KINDS.has(last) ? null : last }
}
