import type { English } from '../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  side: { left: 'Left', right: 'Right', difference: 'Difference', before: 'Before', now: 'Now' },
  change: 'Change',
  caption: '{{quantity}} by hexagon; {{shown}} of {{all}} shown',
  areaCaption: '{{quantity}} by district',
}
