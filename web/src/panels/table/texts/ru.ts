/** The texts of the map's table in Russian. */
export const ru = {
  title: 'Карта таблицей',
  close: 'Закрыть',
  place: 'Место',
  area: 'Район',
  code: 'Шестиугольник {{cell}}',
  shown: 'Показано {{shown}} из {{all}} в видимой части',
  more: 'Показать ещё',
  none: 'В этой части карты показать нечего.',
}
