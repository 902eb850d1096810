import type { CodeFigure } from '@ochag/api/contract/digest'
import type { StatementCode } from '@ochag/api/contract/digestStatement'
import { plainText } from '../../../grammar/sentence'
import type { Language } from '../../../i18n/i18n'
import { localized } from '../../../i18n/localized'
import type { SayOf } from '../../../i18n/pageTexts'
import { NONE } from '../../../panels/shared/none'
import { tell } from '../sentences/tell'
import type { Telling } from '../sentences/telling'
import type { ru } from '../texts/ru'
import { titleOf } from '../titleOf'

const MOST = 5

type Say = SayOf<typeof ru>

/** The digest as plain text for a messenger: what a person writes there, and no address of any appeal. */
export function digestText(telling: Telling, language: Language, say: Say, link: string): string {
  const { digest } = telling
  const { figures } = digest
  const told = (...codes: StatementCode[]) =>
    digest.statements
      .filter(({ code }) => codes.includes(code))
      .map((statement) => tell(statement, telling, language).map(plainText).join(' '))
  const topicName = (code: string) => (code === NONE ? say('noTopic') : telling.topic(code))
  const parts: [string, string[]][] = [
    [`${say('title')}: ${titleOf(digest.period, language)}`, [localized(digest.place, language)]],
    ['', told('nothing', 'total', 'kinds')],
    [say('section.changes'), told('topicChanged', 'nothingChanged')],
    [say('section.emergencies'), told('emergencies')],
    [say('section.topics'), counts(figures.groups.slice(0, MOST), telling, topicName)],
    [say('section.critical'), counts(figures.critical, telling, topicName)],
    [say('section.sources'), counts(figures.sources, telling, telling.source)],
    [say('section.places'), told('municipalityChanged')],
    [say('section.promises'), told('due', 'noDeadlines', 'noClosings')],
    ['', [link]],
  ]
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [...(heading ? [heading] : []), ...lines].join('\n'))
    .join('\n\n')
}

function counts(figures: readonly CodeFigure[], { format }: Telling, nameOf: (code: string) => string): string[] {
  return figures.map(({ code, count }) => `${nameOf(code)} — ${format.number(count)}`)
}
