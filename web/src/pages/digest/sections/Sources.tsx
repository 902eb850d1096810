import type { Telling } from '../sentences/telling'
import { FigureTable } from '../shared/FigureTable'
import { Section } from '../shared/Section'
import { useDigestText } from '../texts/useDigestText'

/** Where the appeals came from, with shares. */
export function Sources({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const { sources, total } = telling.digest.figures
  const rows = sources.map((figure) => ({
    ...figure,
    key: figure.code,
    name: telling.source(figure.code),
    narrowing: { source: figure.code },
  }))
  return (
    <Section title={say('section.sources')}>
      {rows.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <FigureTable label={say('column.source')} {...{ rows, telling }} whole={total.count} />
      )}
    </Section>
  )
}
