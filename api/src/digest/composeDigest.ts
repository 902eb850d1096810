import type { LocalizedText } from '../contract/common'
import type { Digest } from '../contract/digest'
import type { DigestCounts } from './counts'
import { digestFigures } from './digestFigures'
import { digestStatements } from './digestStatements'

/** A digest from its counts: figures, what they say, and the names as they are now. */
export function composeDigest(counts: DigestCounts): Digest {
  const figures = digestFigures(counts)
  const { ground, municipality, period } = counts
  const place = ground.municipalities.find(({ code }) => code === municipality)
  return {
    period,
    municipality,
    place: place?.name ?? ground.name,
    figures,
    statements: digestStatements(counts, figures),
    names: {
      topics: namesOf(ground.topics),
      sources: namesOf(ground.sources),
      municipalities: namesOf(ground.municipalities),
    },
  }
}

function namesOf(named: readonly { code: string; name: LocalizedText }[]): Record<string, LocalizedText> {
  return Object.fromEntries(named.map(({ code, name }) => [code, name]))
}
