import { expect, test } from 'vitest'
import type { NewWordRule } from '../contract/vocabulary'
import { readWord } from './testRules'
import { ruleReader } from './wordRules'

test.each([
  ['Закрыт', 'closed'],
  ['Закрыто автоматически', 'closed'],
  ['Готово к закрытию', 'closed'],
  ['Архивирован', 'closed'],
  ['Решено', 'closed'],
  ['Завершено', 'closed'],
  ['Возврат модератору', 'returned'],
  ['Отложено', 'deferred'],
  ['На исполнении', 'in_progress'],
  ['В работе', 'in_progress'],
  ['Работа', 'in_progress'],
  ['На согласовании', 'in_progress'],
  ['На модерации', 'in_progress'],
  ['На уточнении', 'in_progress'],
  ['Редактирование', 'in_progress'],
  ['Редактированный', 'in_progress'],
  ['Во внешней системе', 'in_progress'],
  ['Ожидает реакции', 'in_progress'],
  ['  НЕ  РЕШЕНО ', 'in_progress'],
  ['Инцидент', 'in_progress'],
  ['', 'new'],
  ['Готовится', undefined],
  ['Переадресовано', undefined],
])('the status %j is %j', (word, status) => {
  expect(readWord('status', word)).toBe(status)
})

test.each([
  ['Администрация Всеволожский муниципальный район', 'municipal'],
  ['Комитет финансов администрации Гатчинского района', 'municipal'],
  ['Администрация Ленинградской области', 'regional'],
  ['Комитет по дорожному хозяйству', 'regional'],
  ['Управление ЖКХ', 'regional'],
  ['ГКУ «Ленавтодор»', 'regional'],
  ['Министерство здравоохранения', 'regional'],
  ['Без управления', 'nobody'],
  ['', 'nobody'],
  ['ООО «Ромашка»', undefined],
  ['Роспотребнадзор', undefined],
])('the executor %j is %j', (word, responsibility) => {
  expect(readWord('executor', word)).toBe(responsibility)
})

test.each([
  ['0', 'problem'],
  ['Предложения', 'suggestion'],
  ['Авария', 'incident'],
  ['2', undefined],
])('the kind %j is %j', (word, kind) => {
  expect(readWord('kind', word)).toBe(kind)
})

test('a whole word counts before a part of one, then the first rule; a rule without a value silences those after it', () => {
  const rule = (matching: NewWordRule['matching'], word: string, value: string): NewWordRule => {
    return { field: 'status', matching, word, value }
  }
  const read = ruleReader([rule('prefix', 'за', ''), rule('contains', 'кры', 'closed'), rule('exact', 'Закрыт', 'new')])
  expect(read('status', 'закрыт')).toBe('new')
  expect(read('status', 'закрыто')).toBeUndefined()
  expect(read('status', 'открыт')).toBe('closed')
  expect(read('kind', 'закрыт')).toBeUndefined()
})
