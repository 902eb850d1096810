import {
  CLASS_LIMITS,
  SCALE_COLORS,
  SCALE_METHODS,
  type ScaleChoice,
  type ScaleColors,
  type ScaleMethod,
  USUAL_SCALE,
} from './scaleChoice'

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/

/** A scale as `equal,5` or `bounds,3,10.5,traffic,reversed`; empty for the usual one. */
export function scaleText(scale: ScaleChoice): string {
  const { method, classes, bounds, colors, reversed } = scale
  const words = [
    method,
    ...(method === 'bounds' ? bounds : [classes]),
    ...(colors === USUAL_SCALE.colors ? [] : [colors]),
    ...(reversed ? ['reversed'] : []),
  ]
  const text = words.join()
  return text === USUAL_TEXT ? '' : text
}

const USUAL_TEXT = `${USUAL_SCALE.method},${USUAL_SCALE.classes}`

/** The scale that such a text says; the usual one where it says none. */
export function scaleOf(text: string | null): ScaleChoice {
  const [method, ...rest] = text?.split(',') ?? []
  const numbers = rest.filter((word) => NUMBER.test(word)).map(Number)
  const words = rest.filter((word) => !NUMBER.test(word))
  const known = SCALE_METHODS.find((name) => name === method)
  const colors = SCALE_COLORS.find((name) => words.includes(name)) ?? USUAL_SCALE.colors
  const reversed = words.includes('reversed')
  const parts = known && partsOf(known, numbers)
  return parts && words.every(isWord) ? { ...parts, method: known, colors, reversed } : USUAL_SCALE
}

function partsOf(method: ScaleMethod, numbers: number[]): Pick<ScaleChoice, 'classes' | 'bounds'> | null {
  if (method === 'bounds') {
    const ascending = numbers.every(
      (bound, index) => Number.isFinite(bound) && bound > (numbers[index - 1] ?? -Infinity),
    )
    const classes = numbers.length + 1
    return ascending && areClasses(classes) ? { classes, bounds: numbers.map((bound) => bound + 0) } : null
  }
  const [classes, ...others] = numbers
  return classes !== undefined && others.length === 0 && areClasses(classes) ? { classes, bounds: [] } : null
}

function areClasses(count: number): boolean {
  return Number.isInteger(count) && count >= CLASS_LIMITS.fewest && count <= CLASS_LIMITS.most
}

function isWord(word: string): word is ScaleColors | 'reversed' {
  return word === 'reversed' || SCALE_COLORS.some((name) => name === word)
}
