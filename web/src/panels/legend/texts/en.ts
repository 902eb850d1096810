import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  label: 'Map legend',
  title: '{{quantity}} {{place}}, {{range}}',
  both: '{{left}} and {{right}}',
  compared: '{{title}} against {{compared}}',
  place: {
    hexagons: 'per hexagon',
    municipalities: 'by district',
  },
  none: 'No hexagons: nothing matches the filter, or the appeals have no exact addresses.',
  noneHere: 'No appeals in this part of the map.',
  noAreas: 'No district has anything under this filter.',
  colourless: 'no colour: no data',
  chance: 'Grey may be chance. Of the coloured places no more than one in twenty is, on average.',
  onScreen: 'on screen: {{value}}',
  halves: 'both halves have one scale',
  onScreenHint:
    'Appeals in the hexagons whose middle can be seen between the panels. A hexagon counts whole; appeals without an exact address are not among them.',
  approximate: 'approximate boundaries',
  approximateHint: 'District boundaries are drawn from settlements. The operator loads the official ones.',
  edit: 'Adjust the scale',
  editor: {
    label: 'Scale settings',
    shape: 'Drawn as',
    method: 'Classes',
    classes: 'How many classes',
    colors: 'Colours',
    reversed: 'In reverse order',
    reset: 'As it was',
    histogram: 'How many values are in each column; the bounds of classes can be moved',
    column: '{{bounds}}: {{count}}',
    bound: 'Bound {{number}}',
    fixed: 'Changes have one scale for all, so that pictures can be compared.',
    onlyAreas: 'This metric is known by district only.',
  },
  shape: {
    auto: 'Auto',
    hexagons: 'Hexagons',
    municipalities: 'Districts',
  },
  method: {
    quantiles: 'Even counts',
    equal: 'Equal steps',
    bounds: 'Own',
  },
  colors: {
    sequence: 'Sequence',
    traffic: 'Traffic light',
  },
}
