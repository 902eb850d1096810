import { readDistrict, readRegion } from '../address/area'
import { emptyDraft, type Lexicon } from '../address/draft'
import { tokenise } from '../address/tokens'
import type { MunicipalityFinder } from './municipalities'
import type { SettlementFinder } from './settlements'

/**
 * Reads the municipality off the name of an organisation: `Администрация Волосовского муниципального района`, `Администрация МО «Город
 * Всеволожск»`. Null where it names none, more than one, or one of another region.
 */
export function createOrganisationReader(
  lexicon: Lexicon,
  { municipalities, settlements }: { municipalities: MunicipalityFinder; settlements: SettlementFinder },
) {
  return (words: string): string | null => {
    const tokens = tokenise(words)
    const draft = emptyDraft()
    const codes = new Set<string | null>()
    for (let at = 0; at < tokens.length; at += 1) {
      readRegion(tokens, at, lexicon, draft)
      if (draft.outside || lexicon.outsideAt(tokens, at)) return null
      const district = readDistrict(tokens, at)
      if (district) codes.add(municipalities.byDistrict(district.district))
      const known = district ? null : lexicon.settlementAt(tokens, at, true)
      if (known && !/(?:ий|ое|ая)$/.test(known.name))
        codes.add(settlements.alone(known.name, null)?.municipality ?? null)
    }
    codes.delete(null)
    return codes.size === 1 ? ([...codes][0] ?? null) : null
  }
}
