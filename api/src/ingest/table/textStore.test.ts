import { expect, test } from 'vitest'
import { textStore } from './textStore'

test.each([0, 1, 16])('texts come back as they went in, with %i chunks of four megabytes in memory', (kept) => {
  const texts = textStore(kept)
  const written = Array.from({ length: 700 }, (_, index) =>
    index % 7 === 0 ? '' : `${index} ${'яма 🕳 '.repeat(index * 3)}`,
  )
  for (const text of written) texts.add(text)
  for (const [index, text] of written.entries()) {
    expect(texts.at(index)).toBe(text)
    expect(texts.isEmpty(index)).toBe(text === '')
  }
  for (const index of [-1, 700, 1.5, Number.NaN]) expect(texts.at(index)).toBeUndefined()
  texts.close()
})
