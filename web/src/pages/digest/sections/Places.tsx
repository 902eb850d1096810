import type { Telling } from '../sentences/telling'
import { Section } from '../shared/Section'
import { useDigestText } from '../texts/useDigestText'
import { Statements, wayOf } from './Statements'

const CODES = ['municipalityChanged'] as const

/** The municipalities that got worse and better; of a digest of one municipality there is nothing to say. */
export function Places({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const { period, municipality, statements } = telling.digest
  if (municipality !== null || !period.usual) return null
  const moved = (way: 'up' | 'down') =>
    statements.some((one) => CODES.some((code) => code === one.code) && wayOf(one, telling) === way)
  return (
    <Section title={say('section.places')} wide>
      <h4>{say('places.worse')}</h4>
      {moved('up') ? (
        <Statements telling={telling} codes={CODES} only={(one) => wayOf(one, telling) === 'up'} />
      ) : (
        <p>{say('places.noneWorse')}</p>
      )}
      <h4>{say('places.better')}</h4>
      {moved('down') ? (
        <Statements telling={telling} codes={CODES} only={(one) => wayOf(one, telling) === 'down'} />
      ) : (
        <p>{say('places.noneBetter')}</p>
      )}
    </Section>
  )
}
