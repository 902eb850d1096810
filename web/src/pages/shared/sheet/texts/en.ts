import type { English } from '../../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  copy: { do: 'Copy', done: 'Copied', failed: 'The browser did not let us copy' },
  download: 'Download CSV',
}
