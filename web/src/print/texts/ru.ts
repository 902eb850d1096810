/** The texts of the map's page on paper in Russian. */
export const ru = {
  preparing: 'Готовим страницу для печати…',
  map: 'Карта обращений',
  topics: 'О чём пишут чаще всего',
  nothing: 'Под этот фильтр ничего не попало.',
  halves: 'Слева: {{left}}; справа: {{right}}',
  demo: 'Демо-данные: обращения придуманы',
  open: 'Эта карта: наведите камеру',
}
