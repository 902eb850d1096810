import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { BUDGETS, judge } from './budgets'
import { type Bundle, firstPaint, unstyled } from './bundle'

const page = `<script type="module" crossorigin src="/assets/index-1.js"></script>
<link rel="modulepreload" crossorigin href="/assets/react-1.js">
<link rel="stylesheet" crossorigin href="/assets/index-1.css">`

function bundleOf(more: Record<string, string> = {}): Bundle {
  const files = {
    'index-1.js': 'import{a as b}from"./react-1.js";const screen=import("./screen-1.js");b("m_11111111")',
    'react-1.js': 'import"./runtime-1.js";export const a=1',
    'runtime-1.js': '',
    'screen-1.js': 'import{h}from"./map-engine-1.js"',
    'map-engine-1.js': 'export const h=1',
    'maplibre-gl-worker-1.js': '1',
    'tileWorker-1.js': '1',
    'index-1.css': '.m_11111111{color:red}',
    ...more,
  }
  return { page, assets: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])) }
}

test('the first paint waits for what the page names and what that imports at once, but not for what it calls later', () => {
  expect(firstPaint(bundleOf())).toEqual(['index-1.js', 'react-1.js', 'runtime-1.js', 'index-1.css'])
})

test('a small bundle is within every budget', () => {
  expect(judge(bundleOf()).filter(({ right }) => !right)).toEqual([])
})

test('a planted oversize fails its own part and nothing else', () => {
  const budgets = { ...BUDGETS, 'first paint': 2000 }
  const noise = Array.from({ length: 100 }, (_, index) => createHash('sha256').update(`${index}`).digest('hex')).join(
    '',
  )
  const over = (bundle: Bundle) =>
    judge(bundle, budgets)
      .filter(({ right }) => !right)
      .map(({ part }) => part)
  expect(over(bundleOf())).toEqual([])
  expect(over(bundleOf({ 'react-1.js': noise }))).toEqual(['first paint'])
})

test('a map engine that the entry imports at once makes the first paint heavier', () => {
  const eager = bundleOf({ 'index-1.js': 'import"./map-engine-1.js"' })
  expect(firstPaint(eager)).toContain('map-engine-1.js')
})

test('a part that is missing fails, for then its name has changed', () => {
  const { assets } = bundleOf()
  const without = new Map([...assets].filter(([name]) => !name.startsWith('tileWorker')))
  expect(judge({ page, assets: without }).find(({ part }) => part === 'hexagon worker')?.right).toBe(false)
})

test('a component of the kit without its style is found', () => {
  const sheet = '.m_11111111{} .m_22222222{}'
  expect(unstyled(bundleOf(), sheet)).toEqual([])
  expect(unstyled(bundleOf({ 'late-1.js': '"m_22222222 m_33333333"' }), sheet)).toEqual(['m_22222222'])
})
