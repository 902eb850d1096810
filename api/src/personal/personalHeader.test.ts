import { expect, test } from 'vitest'
import { isPersonalHeader } from './personalHeader'

test.each([
  'ФИО координатора',
  'Ф.И.О. заявителя',
  ' фио',
  'Фамилия',
  'Заявитель',
  'Телефон',
  'Номер телефона для связи',
  'E-mail',
  'Электронная почта',
  'СНИЛС',
  'Дата рождения',
])('%s holds persons', (header) => {
  expect(isPersonalHeader(header)).toBe(true)
})

test.each([
  'Заявитель выбрал подачу по 59-ФЗ',
  'Оценка ответа заявителем',
  'Номер',
  'Адрес (формат)',
  'Исполнитель',
  'Почтовый индекс',
  'Инновации',
  'Имущество',
  'Статус',
])('%s does not', (header) => {
  expect(isPersonalHeader(header)).toBe(false)
})
