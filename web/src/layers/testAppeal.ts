import type { AppealMark, ShownAppeal } from './appealPoint'
import { gistOf } from './appealPoint'
import type { Position } from './ringLayer'

/** For tests: an open problem somewhere, or whatever is said otherwise. */
export function testAppeal(id: number, otherwise: Partial<ShownAppeal & { point: Position | null }> = {}) {
  const usual = { address: 'a', cell: '8f1126c8cffffff', kind: 'problem', status: 'new', point: [30, 60] } as const
  return { id, ...usual, point: [...usual.point] as Position | null, ...otherwise }
}

/** For tests: the mark of some appeals at one place. */
export function testMark(appeals: ShownAppeal[], position: Position = [30, 60]): AppealMark {
  const place = { position, appeals }
  return { ...gistOf(place), position, place, parts: null }
}
