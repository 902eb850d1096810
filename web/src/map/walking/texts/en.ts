import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  opened: 'open in the panel',
  end: 'There are no more hexagons on that side',
  back: 'Back',
}
