import { expect, test } from 'vitest'
import { sameHouse, sameStreet } from './street'
import { bareSettlement, sameDivision, sameSettlement } from './words'

test.each([
  ['улица Советская', 'Советская улица'],
  ['ул. 1-я Советская', '1-я Советская улица'],
  ['Королёва', 'улица Королева'],
  ['пр-кт Ленина', 'проспект имени Ленина'],
  ['Набережная улица', 'ул Набережная'],
  ['ул. Карла Маркса', 'Карла Маркса улица'],
  ['Hanover St', 'Hanover Street'],
])('%s is %s', (one, other) => {
  expect(sameStreet(one, other)).toBe(true)
})

test.each([
  ['улица Ленина', 'проспект Ленина'],
  ['улица Советская', 'Советский переулок'],
  ['1-я Советская улица', '2-я Советская улица'],
  ['Советская улица', 'Новая Советская улица'],
])('%s is not %s', (one, other) => {
  expect(sameStreet(one, other)).toBe(false)
})

test.each([
  ['деревня Ваганово', 'Ваганово', true],
  ['г.п. Лебяжье', 'посёлок городского типа Лебяжье', true],
  ['Пикалёво', 'г. Пикалево', true],
  ['Красное Село', 'Красное', false],
  ['Новая Деревня', 'деревня Новая', false],
  ['Сосново', 'Новое Сосново', false],
])('settlements %s and %s', (one, other, same) => {
  expect(sameSettlement(one, other)).toBe(same)
})

test.each([
  ['Ленинградская обл', 'Ленинградская область', true],
  ['Тихвинский муниципальный район', 'Тихвинский р-н', true],
  ['Сосновоборский городской округ', 'Сосновоборский', true],
  ['город Санкт-Петербург', 'Санкт-Петербург', true],
  ['Тихвинский район', 'Лужский район', false],
])('divisions %s and %s', (one, other, same) => {
  expect(sameDivision(one, other)).toBe(same)
})

test.each([
  ['12 корпус 3', '12к3', true],
  ['д. 12 к. 3', '12 корп. 3', true],
  ['12 строение 2', '12 с 2', true],
  ['12 литера А', '12 лит А', true],
  ['12A', '12А', true],
  ['12', '12А', false],
  ['12', '12 корпус 1', false],
  ['12/3', '123', false],
])('houses %s and %s', (one, other, same) => {
  expect(sameHouse(one, other)).toBe(same)
})

test.each([
  ['деревня Малое Ваганово', 'Малое Ваганово'],
  ['г.п. Лебяжье', 'Лебяжье'],
  ['Красное Село', 'Красное Село'],
  ['Посёлок', 'Посёлок'],
])('a map calls %s %s', (said, name) => {
  expect(bareSettlement(said)).toBe(name)
})
