import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  title: 'Saved views',
  intro: 'Place on the map, filter, metric and comparison under one name. They are kept in this browser only.',
  name: 'Name of the new view',
  example: 'For example: roads of Gatchina',
  save: 'Save',
  list: 'Saved views',
  none: 'Nothing has been saved yet. Set the map up as you need it and give it a name.',
  open: 'Open “{{name}}”',
  rename: 'Rename “{{name}}”',
  newName: 'New name',
  keep: 'Done',
  link: 'Copy the link to “{{name}}”',
  remove: 'Delete “{{name}}”',
  saved: 'Saved: “{{name}}”',
  copied: 'The link to “{{name}}” has been copied',
  notCopied: 'The browser would not copy. The link: {{link}}',
  removed: 'Deleted: “{{name}}”',
  undo: 'Undo',
  close: 'Close',
  page: { map: 'map', matrix: 'matrix', ranking: 'ranking' },
}
