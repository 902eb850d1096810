import { codeOf } from '../code'
import type { Pen } from './pen'

interface CodePlace {
  x: number
  y: number
  size: number
}

/** How many modules readers want to see light around a code. */
const QUIET = 4

/** A code that opens an address, always dark on white: readers expect that. Returns how wide it is; nothing for too long an address. */
export function paintCode({ context }: Pen, address: string, { x, y, size }: CodePlace): number {
  const modules = codeOf(address)
  if (!modules) return 0
  // Whole pixels a module, else its edges blur.
  const module = Math.max(1, Math.floor(size / (modules.length + 2 * QUIET)))
  const side = module * (modules.length + 2 * QUIET)
  const [left, top] = [Math.round(x + size - side), Math.round(y + (size - side) / 2)]
  context.fillStyle = '#ffffff'
  context.fillRect(left, top, side, side)
  context.fillStyle = '#000000'
  modules.forEach((row, down) => {
    row.forEach((dark, across) => {
      if (dark) context.fillRect(left + (across + QUIET) * module, top + (down + QUIET) * module, module, module)
    })
  })
  return side
}
