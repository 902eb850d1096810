import type { Palette } from '../../theme/palette'

/** What a picture is painted with; sizes are those of a picture of 1920 × 1080. */
export interface Pen {
  context: CanvasRenderingContext2D
  unit: number
  palette: Palette
}

/** How a line of words looks. */
export interface Words {
  size: number
  weight?: number
  color: string
  align?: CanvasTextAlign
}

const FONT = '"Golos Text Variable", system-ui, sans-serif'
const WEIGHTS = [400, 500, 600, 700]

/** Waits for the letters of both languages in every weight, so that no picture is painted with others. */
export async function lettersReady(): Promise<void> {
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px ${FONT}`, 'Аа Aa 0')))
}

/** Writes one line from a point of its base line; what is wider than it may be ends in an ellipsis. Returns its width in pixels. */
export function write(pen: Pen, text: string, x: number, y: number, most: number, words: Words): number {
  const { context } = pen
  choose(pen, words)
  context.fillStyle = words.color
  context.textAlign = words.align ?? 'left'
  const fitting = shortened(text, most, (part) => context.measureText(part).width)
  context.fillText(fitting, x, y)
  return context.measureText(fitting).width
}

/** How wide a line would be, in pixels. */
export function widthOf(pen: Pen, text: string, words: Omit<Words, 'color'>): number {
  choose(pen, words)
  return pen.context.measureText(text).width
}

/** The text itself, or as much of its beginning as fits with an ellipsis. */
export function shortened(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= most) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).trimEnd()}…`
}

/** A text in lines that fit, at most so many; the last one ends in an ellipsis where more would follow. */
export function lined(text: string, most: number, lines: number, measure: (text: string) => number): string[] {
  const words = text.split(' ')
  const found: string[] = []
  while (words.length > 0 && found.length < lines - 1) {
    let fitting = 1
    while (fitting < words.length && measure(words.slice(0, fitting + 1).join(' ')) <= most) fitting += 1
    found.push(shortened(words.splice(0, fitting).join(' '), most, measure))
  }
  return words.length > 0 ? [...found, shortened(words.join(' '), most, measure)] : found
}

function choose({ context, unit }: Pen, { size, weight = 400 }: Omit<Words, 'color'>): void {
  context.font = `${weight} ${size * unit}px ${FONT}`
  context.fontKerning = 'normal'
}
