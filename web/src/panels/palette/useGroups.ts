import { IconSearch } from '@tabler/icons-react'
import { type Entry, findEntries, type Group, grouped } from './entry'
import { readRecent } from './recent'
import { usePaletteText } from './texts/usePaletteText'
import { useActionEntries } from './useActionEntries'
import { useMetricEntries, usePeriodEntries, useSavedEntries } from './useChoiceEntries'
import { type Found, useFoundEntries } from './useFoundEntries'
import { usePageEntries } from './usePageEntries'
import { useMunicipalityEntries, useSettlementEntries } from './usePlaceEntries'
import { useTopicEntries } from './useTopicEntries'

/** So many of a group are shown before anything was typed. */
const MOST_UNASKED = 8

/** Numbers stand before words, eight of these, and what widens the search. */
const MOST_FOUND = 14

/** What the palette lists for what was typed: what this machine knows first, then what the server finds. */
export function useGroups(
  typed: string,
  everywhere: boolean,
  lookEverywhere: () => void,
): { groups: Group[]; found: Found } {
  const known = useKnownEntries()
  const found = useFoundEntries(typed, everywhere)
  const widening = useWidening(typed, everywhere, lookEverywhere)
  if (typed.trim() === '') return { groups: unasked(known), found }
  return { groups: [...findEntries(known, typed), ...grouped([...found.entries, ...widening], MOST_FOUND)], found }
}

function useKnownEntries(): Entry[] {
  return [
    ...useSavedEntries(),
    ...usePageEntries(),
    ...useActionEntries(),
    ...useMunicipalityEntries(),
    ...useSettlementEntries(),
    ...useTopicEntries(),
    ...usePeriodEntries(),
    ...useMetricEntries(),
  ]
}

/** Before anything was typed: what was chosen last, and what does not have to be looked for. */
function unasked(known: readonly Entry[]): Group[] {
  const recent = readRecent().flatMap((id) => known.find((entry) => entry.id === id) ?? [])
  const others = known.filter((entry) => !entry.onlyFound && !recent.includes(entry))
  return grouped([...recent.map((entry) => ({ ...entry, group: 'recent' as const })), ...others], MOST_UNASKED)
}

/** Offers to look past the filter: without one of its own it holds the last thirty days. */
function useWidening(typed: string, everywhere: boolean, run: () => void): Entry[] {
  const say = usePaletteText()
  const words = typed.trim()
  if (everywhere || words.length < 2) return []
  return [
    {
      id: 'everywhere',
      group: 'appeals',
      label: say('everywhere', { words }),
      names: [],
      icon: IconSearch,
      stays: true,
      run,
    },
  ]
}
