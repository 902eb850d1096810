/** What is said aloud of live changes, in Russian. */
export const ru = {
  more_one: 'Новое обращение: {{value}}. Всего под фильтром {{total}}',
  more_few: 'Новых обращений: {{value}}. Всего под фильтром {{total}}',
  more_many: 'Новых обращений: {{value}}. Всего под фильтром {{total}}',
  more_other: 'Новых обращений: {{value}}. Всего под фильтром {{total}}',
  fewer: 'Под фильтром стало меньше обращений: {{total}}',
}
