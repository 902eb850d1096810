import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  title: 'There is no such page',
  hint: 'The address may be mistyped, or the link is out of date.',
  map: 'Open the map',
}
