import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  count: 'Step {{step}} of {{steps}}',
  skip: 'Skip',
  back: 'Back',
  next: 'Next',
  finish: 'Done',
  title: {
    map: 'Where it hurts',
    filter: 'What it is',
    timeline: 'When',
    detail: 'What changed, and whose it is',
    search: 'Everything at hand',
  },
  text: {
    map: 'The map consists of hexagons, from afar of districts: the stronger the colour, the more appeals. The legend tells unit, period and classes. Zoom with the wheel or two fingers, click a hexagon.',
    filter:
      'Period, topics, sources and statuses. One filter holds for map, figures, matrix and ranking alike, so they never disagree.',
    timeline:
      'All appeals in time. Pull the edges of the blue band to choose days; a double click brings back the last 30 days.',
    detail:
      'How many appeals, more or fewer than before, on which topics and at which addresses. From here one gets to every single appeal, and back along the path at the top.',
    search:
      'Ctrl + K finds a place, a topic, an appeal or a command, even in the wrong keyboard layout. The “?” key lists all keys. The menu shows this tour again.',
  },
}
