import type { DigestAnswer } from '@ochag/api/contract/digest'
import type { DigestPart } from '@ochag/api/contract/digestParts'
import type { DigestPlace } from '@ochag/api/contract/digestStatement'
import { useMemo } from 'react'
import { useLanguage } from '../../../i18n/useLanguage'
import { useFormat } from '../../../panels/shared/useFormat'
import { useView, viewAddress } from '../../../view/useView'
import { EMPTY_VIEW, type View } from '../../../view/view'
import { choiceAddress } from '../choice/digestChoice'
import { type Narrowing, type Telling, tellingOf } from '../sentences/telling'
import { useDigestText } from '../texts/useDigestText'

/** What the reader's language tells a digest with. */
export function useTelling(digest: DigestAnswer): Telling {
  const say = useDigestText()
  const format = useFormat()
  const language = useLanguage()
  const { language: chosen, theme } = useView()
  return useMemo(
    () =>
      tellingOf({
        digest,
        format,
        language,
        addressOf: (place) => viewAddress('map', viewOf(place, { language: chosen, theme })),
        listOf: (part) => listAddress(digest, part),
        sumHint: (sum, days) => say('sumHint', { count: sum, value: format.number(sum), range: format.range(days) }),
      }),
    [digest, format, language, chosen, theme, say],
  )
}

function listAddress({ period, municipality }: DigestAnswer, part: DigestPart): string {
  return choiceAddress({ unit: period.unit, first: period.from, municipality, part }, window.location.search)
}

function viewOf(
  { from, to, ...narrowing }: DigestPlace & Narrowing,
  appearance: Pick<View, 'language' | 'theme'>,
): View {
  const { topic, municipality, source, kind, address = null } = narrowing
  const filter = {
    ...EMPTY_VIEW.filter,
    period: { from, to },
    topic: topic === undefined ? [] : [topic],
    municipality: municipality === undefined ? [] : [municipality],
    source: source === undefined ? [] : [source],
    kind: kind === undefined ? [] : [kind],
  }
  return { ...EMPTY_VIEW, ...appearance, filter, selection: { ...EMPTY_VIEW.selection, address } }
}
