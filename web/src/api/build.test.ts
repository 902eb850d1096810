import { expect, test } from 'vitest'
import { buildOf } from './build'

test('a page names its build by the script that it starts', () => {
  const page = `<head><meta charset="utf-8"><script type="module" crossorigin src="/assets/index-B2f_x-9.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react-1.js"></head>`
  expect(buildOf(page)).toBe('index-B2f_x-9')
})

test('an error page of a proxy, or a page that is still in development, names none', () => {
  expect(buildOf('<html><body>502 Bad Gateway</body></html>')).toBeNull()
  expect(buildOf('<script type="module" src="/src/main.tsx"></script>')).toBeNull()
})
