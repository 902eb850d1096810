/** The texts of the tools beside the map in Russian. */
export const ru = {
  label: 'Инструменты карты',
  views: 'Сохранённые виды',
}
