import { daysIn } from '@ochag/api/contract/comparedPeriod'
import { needsOutcomes } from '@ochag/api/contract/metrics'
import type { Topic } from '@ochag/api/contract/topic'
import { useMemo } from 'react'
import { useFilterQuery } from '../../../api/useFilterQuery'
import { useMeasures } from '../../../api/useMeasures'
import { useMunicipalities } from '../../../api/useMunicipalities'
import { useTopics } from '../../../api/useTopics'
import { useView } from '../../../view/useView'
import { useShownQuestion } from '../../shared/order/useShownQuestion'
import { type Cells, gatherCells } from '../model/cells'
import { topicsBelow } from '../model/columns'

/** Points of a sparkline. */
const TREND = 12

const NO_TOPICS: Topic[] = []

/** Everything that the server is asked for the matrix. */
export function useMatrixAnswers(expanded: readonly string[]) {
  const { filter, metric } = useView()
  const asked = useFilterQuery(filter)
  const topics = useTopics(filter)
  const municipalities = useMunicipalities(filter)
  const tree = topics.data?.topics ?? NO_TOPICS
  const below = topicsBelow(tree, expanded, filter.topic)
  // Without an expanded group these are the questions that are asked anyway.
  const deeper = below.length > 0
  const inner = { ...filter, topic: deeper ? below : filter.topic }
  const options = { trend: TREND, outcomes: needsOutcomes(metric) }
  const groups = useMeasures(filter, 'municipality-group', options)
  const inside = useMeasures(inner, deeper ? 'municipality-topic' : 'municipality-group', options)
  const answers = [
    groups,
    useMeasures(filter, 'municipality', options),
    useMeasures(filter, 'group', options),
    inside,
    useMeasures(inner, deeper ? 'topic' : 'group', options),
  ]
  const questions = [topics, municipalities, ...answers]
  const [byBoth, byMunicipality, byTopic, innerBoth, innerTopics] = answers.map(({ data }) => data)
  const cells: Cells = useMemo(
    () => gatherCells(byMunicipality, [innerBoth, innerTopics, byBoth, byTopic]),
    [byBoth, byMunicipality, byTopic, innerBoth, innerTopics],
  )
  return {
    cells,
    topics: tree,
    municipalities: municipalities.data?.municipalities ?? [],
    /** Which question the cells answer; while the next one is on its way it is still the former. */
    question: useShownQuestion(JSON.stringify(asked), groups.isPlaceholderData),
    /** The same of the topics of the expanded groups. */
    insideQuestion: useShownQuestion(JSON.stringify(below), inside.isPlaceholderData),
    ready: questions.every(({ data }) => data),
    fetching: answers.some(({ isFetching }) => isFetching),
    error: questions.find(({ error, data }) => error && !data)?.error ?? null,
    refetch: () => questions.forEach((question) => void question.refetch()),
    /** How many times as long as the compared period this one is. */
    exposure: asked && groups.data?.previous ? daysIn(asked) / daysIn(groups.data.previous) : 1,
    /** The days that are asked for, for the name of a file. */
    days: asked ? `${asked.from}_${asked.to}` : '',
  }
}
