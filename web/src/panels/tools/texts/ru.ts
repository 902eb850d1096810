/** The texts of the tools beside the map in Russian. */
export const ru = {
  label: 'Инструменты карты',
  split: 'Сравнить на карте',
  table: 'Карта таблицей',
  views: 'Сохранённые виды',
  snapshot: 'Снимок для прессы',
}
