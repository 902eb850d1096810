import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  label: 'Playing time',
  play: 'Play over time',
  pause: 'Stop at these days',
  back: 'One step back',
  forward: 'One step forward',
  speed: 'Speed {{value}}×, next {{next}}×',
  loop: 'Over and over',
  growing: 'Growing from the first day',
  still: 'Your system asks for less motion: go step by step.',
  now_one: '{{value}} appeal',
  now_other: '{{value}} appeals',
  note: 'The scale stays, the panels follow when it stops',
}
