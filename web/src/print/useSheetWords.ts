import { useLive } from '../api/live'
import { useRegion } from '../api/useRegion'
import { createFormat } from '../i18n/format'
import { localized } from '../i18n/localized'
import { useLanguage } from '../i18n/useLanguage'
import { useSides } from '../panels/split/useSides'
import { filterWords } from '../snapshot/filterWords'
import { publicView } from '../snapshot/permalink'
import { dateOf, sourceOf, titleOf } from '../snapshot/snapshotText'
import { useSnapshotText } from '../snapshot/texts/useSnapshotText'
import { useFilterNames } from '../snapshot/useFilterNames'
import { lastShownDay } from '../view/lastDay'
import { resolvePeriod } from '../view/period'
import { useView, viewAddress } from '../view/useView'
import { usePrintText } from './texts/usePrintText'

/** What a sheet says besides its figures. */
interface SheetWords {
  title: string
  /** Region, period and filter in words; of a split map what its halves are. */
  lines: string[]
  source: string
  date: string
  /** The address of this map, without an appeal or an address in it. */
  link: string
}

/** No day is of this year, so that every date on paper says its own. */
const NO_DAY = '0000-00-00'

/** The words of a sheet in the reader's language. */
export function useSheetWords(): SheetWords {
  const say = useSnapshotText()
  const sayPrint = usePrintText()
  const language = useLanguage()
  const names = useFilterNames(language)
  const view = useView()
  const region = useRegion().data
  const sides = useSides()
  const { lastAt } = useLive()
  const { filter } = view
  const title = titleOf({ filter, names }, say)
  if (!region) return { title, lines: [], source: '', date: '', link: '' }
  const format = createFormat(language, region.timeZone, NO_DAY)
  const range = format.range(resolvePeriod(filter, lastShownDay(region)))
  const halves = sides && sayPrint('halves', { left: sides.left.name, right: sides.right.name })
  return {
    title,
    lines: [`${localized(region.name, language)} · ${range}`, filterWords(filter, names, say), halves].flatMap(
      (line) => line ?? [],
    ),
    source: sourceOf({ filter, names }, say),
    date: dateOf(format, lastAt ?? new Date(), say),
    link: `${window.location.origin}${viewAddress('map', { ...publicView(view, language), split: view.split })}`,
  }
}
