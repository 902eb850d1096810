import type { English } from '../../../i18n/pageTexts'
import { files } from './en/files'
import { imports } from './en/imports'
import { places } from './en/places'
import { words } from './en/words'
import type { ru } from './ru'

/** The texts of the page of the data in English. */
export const en: English<typeof ru> = {
  title: 'Data',
  tab: { upload: 'Upload', history: 'History', words: 'Words', sources: 'Sources', doubts: 'Doubtful places' },
  toast: { undo: 'Undo', close: 'Close' },
  key: {
    title: 'A key is needed',
    hint: 'Who has a key may import and correct data. It is kept until this tab is closed. A command on the server makes one:',
    command: 'npm run key -- NAME',
    label: 'Key',
    refused: 'This key was refused.',
    give: 'Continue',
    cancel: 'Cancel',
    missing: 'This needs a key',
    missingHint: 'Only who has a key sees this part of the page. The rest is open to everybody.',
    enter: 'Enter a key',
  },
  ...files,
  ...imports,
  ...words,
  ...places,
}
