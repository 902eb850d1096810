import { expect, test } from 'vitest'
import { createLexicon } from '../gazetteer/lexicon'
import { leningradGazetteer } from '../testGazetteer'
import { scanText } from './scanText'

const lexicon = createLexicon(leningradGazetteer())

/** Settlements, streets and houses that a text names. */
function read(text: string) {
  const { settlements, streets, houses } = scanText(text, lexicon)
  return [settlements.map(({ name }) => name), streets.map(({ name }) => name), houses]
}

test.each([
  ['Мурино. Кудрово. Янино. Везде пробки', [], [], []],
  ['Гатчина, когда уберут снег?', ['гатчина'], [], []],
  ['В Сосновом Бору нет воды', ['сосновый бор'], [], []],
  ['В Сосновом бору гуляют лоси', [], [], []],
  ['в лодейном поле нет воды', ['лодейное поле'], [], []],
  ['В Гатчине дом 12 стоит. На улице Чкалова яма', ['гатчина'], ['чкалова'], []],
  ['В Гатчине, дом 12 по улице Чкалова', ['гатчина'], ['чкалова'], ['12']],
  ['В Горбунках, дом 12, свалка', ['горбунки'], [], ['12']],
  ['Мурино, Менделеева 12к1, грязь', ['мурино'], ['менделеева'], ['12 корпус 1']],
  ['ул. Привокзальная площадь д 3, Мурино', ['мурино'], ['привокзальная'], ['3']],
  ['в Гатчине на улице Чкалова, 5 собак', ['гатчина'], ['чкалова'], []],
  ['во дворе дома 7 на Молодцова в Сертолово', ['сертолово'], ['молодцова'], ['7']],
  ['Автобус из Гатчины в Вырицу', [], [], []],
  ['в 2024 г. Гатчина расцвела', [], [], []],
  ['на улице Гатчины', ['гатчина'], [], []],
])('«%s»', (text, settlements, streets, houses) => {
  expect(read(text)).toEqual([settlements, streets, houses])
})
