import { useDebouncedValue } from '@mantine/hooks'
import type { FoundAppeal, FoundPlace, SearchAnswer } from '@ochag/api/contract/search'
import { IconHome, IconMessage2 } from '@tabler/icons-react'
import { useSearch } from '../../api/useSearch'
import { appealPath, goTo } from '../../view/page'
import { useView } from '../../view/useView'
import { EMPTY_VIEW, type ViewFilter } from '../../view/view'
import { useFormat } from '../shared/useFormat'
import { useNames } from '../shared/useNames'
import type { Entry } from './entry'
import { otherLayout } from './otherLayout'
import { Snippet } from './Snippet'
import { showOnMap } from './show'
import { usePaletteText } from './texts/usePaletteText'

const PAUSE = 150
const SHORTEST = 2
/** Zoom at which single appeals are shown. */
const STREET = 15

/** Every day there is. */
const EVERYTHING: ViewFilter = { ...EMPTY_VIEW.filter, period: { from: '1990-01-01', to: '2100-01-01' } }

/** What the server finds, and how far it has come. */
export interface Found {
  entries: Entry[]
  searching: boolean
  failed: boolean
  more: boolean
  unsearched: boolean
}

/** Addresses and appeals with these words; where there are none, with those of the other layout. */
export function useFoundEntries(typed: string, everywhere: boolean): Found {
  const view = useView()
  const filter = everywhere ? EVERYTHING : view.filter
  const [words] = useDebouncedValue(typed.trim(), PAUSE)
  const asked = words.length >= SHORTEST ? words : null
  const first = useSearch(asked, filter)
  const other = asked !== null && isEmpty(first.data) ? otherLayout(asked) : null
  const second = useSearch(other, filter)
  const answer = other !== null && !isEmpty(second.data) ? second.data : first.data
  const addresses = useAddressEntries()
  const appeals = useAppealEntries()
  const shown = asked === null ? undefined : answer
  return {
    entries: shown ? [...addresses(shown.places, filter), ...appeals(shown.appeals)] : [],
    searching: asked !== null && (typed.trim() !== words || first.isFetching || second.isFetching),
    failed: first.failureReason !== null,
    more: shown?.more ?? false,
    unsearched: (shown?.unsearched ?? 0) > 0,
  }
}

function isEmpty(answer: SearchAnswer | undefined): boolean {
  return answer?.appeals.length === 0 && answer.places.every(({ kind }) => kind !== 'address')
}

function useAddressEntries(): (places: readonly FoundPlace[], filter: ViewFilter) => Entry[] {
  const say = usePaletteText()
  const format = useFormat()
  return (places, filter) =>
    places.flatMap((place) =>
      place.kind !== 'address'
        ? []
        : {
            id: `address ${place.address}`,
            group: 'addresses' as const,
            label: place.address,
            names: [],
            icon: IconHome,
            ...(place.count === null
              ? {}
              : { hint: say('appealsAt', { count: place.count, value: format.number(place.count) }) }),
            run: () => {
              const [longitude, latitude] = place.point ?? []
              showOnMap(
                { filter, selection: { cell: place.cell, address: place.address } },
                longitude === undefined || latitude === undefined ? undefined : { longitude, latitude, zoom: STREET },
              )
            },
          },
    )
}

function useAppealEntries(): (appeals: readonly FoundAppeal[]) => Entry[] {
  const say = usePaletteText()
  const names = useNames()
  const format = useFormat()
  return (appeals) =>
    appeals.map((appeal) => ({
      id: `appeal ${appeal.id}`,
      group: 'appeals',
      label: appeal.topic ? names.topic(appeal.topic) : names.topic(null),
      names: [],
      icon: IconMessage2,
      hint: `${appeal.by === 'number' ? `№ ${appeal.externalId} · ` : ''}${format.moment(new Date(appeal.createdAt))}`,
      detail: appeal.snippet.length > 0 ? <Snippet pieces={appeal.snippet} /> : say('noText'),
      run: () => goTo(appealPath(appeal.id)),
    }))
}
