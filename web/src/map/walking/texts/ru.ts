/** What is said on the way from hexagon to hexagon, in Russian. */
export const ru = {
  opened: 'открыт в панели',
  end: 'Дальше в эту сторону шестиугольников нет',
  back: 'Назад',
}
