import { expect, test } from 'vitest'
import { publicSteps } from './fewest'

const step = (from: number, to: number | null, color: string) => ({ from, to, color })

test('what is below the threshold is one class, the others keep their colours', () => {
  const steps = [step(1, 1, 'a'), step(2, 3, 'b'), step(4, 9, 'c'), step(10, null, 'd')]
  expect(publicSteps(steps, 'grey', 40)).toEqual([step(1, 4, 'grey'), step(5, 9, 'c'), step(10, null, 'd')])
})

test('where all is below it, nothing else is shown', () => {
  expect(publicSteps([step(1, 1, 'a'), step(2, null, 'b')], 'grey', 4)).toEqual([step(1, 4, 'grey')])
  expect(publicSteps([step(1, 1, 'a'), step(2, null, 'b')], 'grey', 5)).toEqual([
    step(1, 4, 'grey'),
    step(5, null, 'b'),
  ])
  expect(publicSteps([], 'grey', 0)).toEqual([])
})

test('where nothing is below it, nothing changes', () => {
  expect(publicSteps([step(5, 9, 'a'), step(10, null, 'b')], 'grey', 12)).toEqual([
    step(5, 9, 'a'),
    step(10, null, 'b'),
  ])
})
