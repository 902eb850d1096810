import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  title: 'Keys',
  close: 'Close',
  section: {
    everywhere: 'On every page',
    map: 'Beside the map',
    walking: 'While the map has the focus',
    digest: 'In the digest',
    within: 'While a field, list or chart has the focus',
  },
  command: {
    palette: 'Search and commands: places, topics, pages, appeals',
    search: 'Find a topic; away from the map: search and commands',
    views: 'Saved views',
    snapshot: 'A picture of the map for the press, and its numbers',
    theme: 'Switch theme: light or dark',
    help: 'Show these keys',
    split: 'Compare two periods or two topics on the map',
    play: 'Play the period over time, or stop',
    table: 'Show the map as a table',
    print: 'Print the map with its legend and key figures',
    filter: 'Fold or unfold the filter',
    detail: 'Fold or unfold the details',
    back: 'One step back: appeal, hexagon, district, region',
  },
  walking: {
    step: 'To the next hexagon',
    enter: 'Open the hexagon; once more: go inside',
    fullest: 'To the hexagon with the most appeals',
    pan: 'Move the map',
  },
  digest: {
    former: 'Day or week before',
    next: 'Next day or week',
  },
  within: {
    tab: 'Go on; with Shift: go back',
    list: 'Choose from a list, Enter opens',
    slider: 'Move the edge of the period by a day',
    week: 'Move the edge of the period by a week',
  },
}
