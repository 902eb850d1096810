import type { Breakdown } from '@ochag/api/contract/breakdown'
import { useTranslation } from 'react-i18next'
import { select, setFilter, useView } from '../../view/useView'
import { useNames } from '../shared/useNames'
import type { BarItem } from './BarList'

/** The bars of every tab, and what choosing one of them narrows the filter to. */
export function useBarItems(
  breakdown: Breakdown | undefined,
): Record<'topics' | 'addresses' | 'sources' | 'statuses', BarItem[]> | null {
  const { t } = useTranslation()
  const { filter, selection } = useView()
  const names = useNames()
  if (!breakdown) return null
  return {
    topics: breakdown.topics.map((topic) => ({
      ...topic,
      key: topic.code,
      name: names.topic(topic.code),
      chosen: filter.topic.includes(topic.code),
      onChoose: () => setFilter({ topic: [topic.code] }),
    })),
    addresses: breakdown.addresses.map((one) => ({
      ...one,
      key: one.address,
      name: one.address,
      chosen: selection.address === one.address,
      onChoose: () => select({ address: one.address }),
    })),
    sources: breakdown.sources.map((source) => ({
      ...source,
      key: source.code,
      name: names.source(source.code),
      chosen: filter.source.includes(source.code),
      onChoose: () => setFilter({ source: [source.code] }),
    })),
    statuses: breakdown.statuses.map((one) => ({
      ...one,
      key: one.status,
      name: t(`status.${one.status}`),
      chosen: filter.status.includes(one.status),
      onChoose: () => setFilter({ status: [one.status] }),
    })),
  }
}
