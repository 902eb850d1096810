import { NONE } from '../../../panels/shared/none'
import type { Telling } from '../sentences/telling'
import { FigureTable } from '../shared/FigureTable'
import { Section } from '../shared/Section'
import { useDigestText } from '../texts/useDigestText'
import { Statements } from './Statements'

/** What broke down, and where. */
export function Emergencies({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const { municipalities } = telling.digest.figures.emergencies
  const rows = municipalities
    .filter(({ count }) => count > 0)
    .map((figure) => ({
      ...figure,
      key: figure.code,
      name: figure.code === NONE ? say('noMunicipality') : telling.municipality(figure.code),
      narrowing: { municipality: figure.code, kind: 'incident' as const },
    }))
  return (
    <Section title={say('section.emergencies')}>
      <Statements telling={telling} codes={['emergencies']} />
      {rows.length > 0 && <FigureTable label={say('column.municipality')} {...{ rows, telling }} plain />}
    </Section>
  )
}
