/** The texts of the map's numbers in Russian. */
export const ru = {
  side: { left: 'Слева', right: 'Справа', difference: 'Разница', before: 'Было', now: 'Стало' },
  change: 'Изменение',
  caption: '{{quantity}} по шестиугольникам; показано {{shown}} из {{all}}',
  areaCaption: '{{quantity}} по районам',
}
