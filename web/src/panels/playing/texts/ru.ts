/** The texts of playing time in Russian. */
export const ru = {
  label: 'Показ по времени',
  play: 'Показать по времени',
  pause: 'Остановить на этих днях',
  back: 'На шаг назад',
  forward: 'На шаг вперёд',
  speed: 'Скорость {{value}}×, следующая {{next}}×',
  loop: 'По кругу',
  growing: 'С накоплением с первого дня',
  still: 'В системе выбрано «меньше движения»: листайте по шагам.',
  now_one: '{{value}} обращение',
  now_few: '{{value}} обращения',
  now_many: '{{value}} обращений',
  now_other: '{{value}} обращения',
  note: 'Шкала не меняется, панели обновятся после остановки',
}
