import { expect, test } from 'vitest'
import { codeOf } from './code'

test('an address becomes a square with the three corners that readers look for', () => {
  const code = codeOf('http://127.0.0.1:8080/?topic=roads&lang=ru') ?? []
  expect(code.length).toBeGreaterThan(20)
  expect(code.every((row) => row.length === code.length)).toBe(true)
  const corner = (row: number, column: number) => code.slice(row, row + 7).map((line) => line.slice(column, column + 7))
  const [ring, eye] = [corner(0, 0), corner(2, 2).slice(0, 3)]
  expect(ring[0]).toEqual(Array(7).fill(true))
  expect(eye.every((line) => line.slice(0, 3).every(Boolean))).toBe(true)
  expect(corner(0, code.length - 7)).toEqual(ring)
  expect(corner(code.length - 7, 0)).toEqual(ring)
})

test('what is too long for a code has none', () => {
  expect(codeOf(`http://127.0.0.1/?${'x'.repeat(3000)}`)).toBeNull()
})
