import type { Draft } from '../address/draft'
import { foldWord } from '../address/normalise'
import type { Conflict, Located } from '../location'

/** What a text adds to what is known beside it: a fuller draft, or a contradiction, or neither. */
interface Merged {
  draft: Draft | null
  conflict: Conflict | null
}

/** Puts together what was said in the fields and in the text; the text only adds where it does not contradict. */
export function mergeText(draft: Draft, text: Draft, located: Located): Merged {
  if (text.outside) return mergeOutside(draft, text, located)
  const [named] = text.settlements
  const own = located.parts.settlement
  if (own && named && !text.settlements.some(({ name }) => name.split('|').includes(foldWord(own.name))))
    return {
      draft: null,
      conflict: {
        about: 'places',
        note: `the text names ${text.settlements.map(({ name }) => name).join(', ')}, the address ${own.name}`,
      },
    }
  if (own && located.settlementId === null && !named && draft.settlements.length > 1)
    return { draft: null, conflict: null }
  return { draft: add(draft, text, own !== null), conflict: null }
}

/** A place outside is taken for the place only where nothing else is known; else it contradicts. */
function mergeOutside(draft: Draft, text: Draft, located: Located): Merged {
  const conflict: Conflict = { about: 'outside', note: `the text names ${text.outside}, outside the region` }
  const nothing = located.municipality === null && located.settlementId === null && text.settlements.length === 0
  return nothing ? { draft: { ...draft, outside: text.outside }, conflict: null } : { draft: null, conflict }
}

function add(draft: Draft, text: Draft, settled: boolean): Draft {
  return {
    ...draft,
    region: draft.region || text.region,
    districts: [...new Set([...draft.districts, ...text.districts])],
    settlements: settled ? draft.settlements : text.settlements,
    territories: draft.territories.length > 0 ? draft.territories : text.territories,
    streets: draft.streets.length > 0 ? draft.streets : text.streets,
    houses: draft.streets.length > 0 ? draft.houses : text.houses,
    road: draft.road ?? text.road,
    kilometre: draft.kilometre ?? text.kilometre,
  }
}
