import type { English } from '../../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  renew: 'The order has changed: sort again',
}
