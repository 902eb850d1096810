/** What the key of the marks says, in Russian. */
export const ru = {
  label: 'Что значат точки',
  kind: { problem: 'Проблема', suggestion: 'Предложение', incident: 'Авария' },
  open: 'закрашено – открыто',
  closed: 'контур – закрыто',
  several: 'несколько в одном месте',
  near: 'рядом несколько мест: щёлкните, чтобы приблизить',
  newest: 'Точками показаны новейшие {{value}}: сузьте фильтр, чтобы увидеть все',
}
