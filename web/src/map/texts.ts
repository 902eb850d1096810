import { useTranslation } from 'react-i18next'
import { i18n } from '../i18n/i18n'

const ru = {
  label:
    'Карта обращений. Стрелки ведут по шестиугольникам, Enter открывает, Escape возвращает, Shift со стрелками двигает карту, плюс и минус меняют масштаб',
  loading: 'Загружаем карту…',
  count_one: '{{value}} обращение',
  count_few: '{{value}} обращения',
  count_many: '{{value}} обращений',
  count_other: '{{value}} обращения',
  hexagonTooltip: '{{share}} от всех под фильтром',
  halves: 'слева {{left}} · справа {{right}}',
  difference: 'разница {{value}}',
  smallShare: 'меньше 1 % от всех под фильтром',
  open: 'не закрыто: {{value}}',
  withinChance: 'в пределах случайного',
  wasAndIs: 'было {{previous}}, стало {{count}}',
  measured: '{{quantity}}: {{value}}',
  emptyTitle: 'Под этот фильтр ничего не попало',
  emptyHint: 'Расширьте период или уберите часть условий.',
  reset: 'Сбросить фильтр',
  unlocatedTitle: 'У этих обращений нет точных адресов',
  unlocatedHint: 'На карте их показать нельзя, в списке справа они есть.',
  failedTitle: 'Не удалось загрузить шестиугольники',
  failedHint: 'Подложка на месте, чисел на ней нет. Попробуйте ещё раз.',
  retry: 'Повторить',
  drawingTitle: 'Этот браузер не может нарисовать карту',
  drawingHint: 'Ей нужен WebGL 2: включите аппаратное ускорение или откройте другой браузер. То же самое в таблице:',
  attribution: 'Подложка',
}

type Texts = typeof ru

const en: Omit<Texts, 'count_few' | 'count_many'> = {
  label:
    'Map of appeals. Arrows lead from hexagon to hexagon, Enter opens, Escape goes back, Shift with arrows moves the map, plus and minus zoom',
  loading: 'Loading the map…',
  count_one: '{{value}} appeal',
  count_other: '{{value}} appeals',
  hexagonTooltip: '{{share}} of all under the filter',
  halves: 'left {{left}} · right {{right}}',
  difference: 'difference {{value}}',
  smallShare: 'less than 1% of all under the filter',
  open: 'not closed: {{value}}',
  withinChance: 'within chance',
  wasAndIs: '{{previous}} before, {{count}} now',
  measured: '{{quantity}}: {{value}}',
  emptyTitle: 'Nothing is under this filter',
  emptyHint: 'Choose a longer period or drop some conditions.',
  reset: 'Reset the filter',
  unlocatedTitle: 'These appeals have no exact addresses',
  unlocatedHint: 'They cannot be shown on the map; the list on the right has them.',
  failedTitle: 'The hexagons could not be loaded',
  failedHint: 'The ground is there, its numbers are not. Try again.',
  retry: 'Try again',
  drawingTitle: 'This browser cannot draw the map',
  drawingHint: 'It needs WebGL 2: turn on hardware acceleration or use another browser. The same as a table:',
  attribution: 'Base map',
}

i18n.addResourceBundle('ru', 'map', ru)
i18n.addResourceBundle('en', 'map', en)

type TextName = Exclude<keyof Texts, `count_${string}`> | 'count'
type Values = Record<string, string | number>

/** The map's own texts in the reader's language. */
export function useMapTexts(): (name: TextName, values?: Values) => string {
  useTranslation()
  // The panels' texts are the only ones that the library is told the type of.
  return (name, values = {}) => String(i18n.t(`map:${name}` as never, values as never))
}
