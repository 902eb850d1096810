import { NONE } from '../../../panels/shared/none'
import type { Telling } from '../sentences/telling'
import { type FigureRow, FigureTable } from '../shared/FigureTable'
import { Section } from '../shared/Section'
import { useDigestText } from '../texts/useDigestText'

const MOST = 10

/** The groups of topics about which people wrote most. */
export function TopTopics({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const { groups, total } = telling.digest.figures
  const shown = groups.filter(({ count }) => count > 0).slice(0, MOST)
  const rows = shown.map((figure) => ({
    ...figure,
    key: figure.code,
    name: figure.code === NONE ? say('noTopic') : telling.topic(figure.code),
    narrowing: { topic: figure.code },
  }))
  return (
    <Section title={say('section.topics')}>
      {rows.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <FigureTable label={say('column.topic')} {...{ rows, telling }} whole={total.count} />
      )}
    </Section>
  )
}

/** The topics that are always shown, also at zero, with those under them. */
export function CriticalTopics({ telling }: { telling: Telling }) {
  const say = useDigestText()
  const rows: FigureRow[] = telling.digest.figures.critical.flatMap(({ subtopics, ...topic }) => [
    rowOf(topic, telling, false),
    ...subtopics.map((subtopic) => rowOf(subtopic, telling, true)),
  ])
  if (rows.length === 0) return null
  return (
    <Section title={say('section.critical')}>
      <FigureTable label={say('column.topic')} {...{ rows, telling }} />
    </Section>
  )
}

function rowOf(
  figure: { code: string } & Pick<FigureRow, 'count' | 'previous' | 'usual'>,
  telling: Telling,
  part: boolean,
): FigureRow {
  return { ...figure, key: figure.code, name: telling.topic(figure.code), narrowing: { topic: figure.code }, part }
}
