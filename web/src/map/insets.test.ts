import { expect, test } from 'vitest'
import { paddingFor, readInsets } from './insets'

test('reads what the layout says, in pixels', () => {
  const lengths: Record<string, string> = { '--inset-left': '344px', '--inset-right': '64px', '--inset-top': '76px' }
  const style = { getPropertyValue: (name: string) => lengths[name] ?? '' }
  expect(readInsets(style)).toEqual({ left: 344, right: 64, top: 76, bottom: 148 })
})

test('leaves air beside the panels, and room for the region on a small screen', () => {
  const insets = { left: 300, right: 400, top: 60, bottom: 100 }
  expect(paddingFor(insets, 1920, 1080)).toEqual({ left: 324, right: 424, top: 84, bottom: 124 })
  const small = paddingFor(insets, 600, 1080)
  expect(small.left + small.right).toBeCloseTo(420)
})
