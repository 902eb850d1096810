import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  more_one: '{{value}} new appeal. {{total}} under the filter',
  more_other: '{{value}} new appeals. {{total}} under the filter',
  fewer: 'There are fewer appeals under the filter now: {{total}}',
}
