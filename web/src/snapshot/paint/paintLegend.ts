import type { LegendEntry, SnapshotModel } from '../snapshotModel'
import { type Pen, write } from './pen'

interface LegendPlace {
  x: number
  y: number
  width: number
}

const BAR = 18
const WIDEST_CLASS = 150

/** What is measured, the classes with their bounds, and what else the colours do not say. */
export function paintLegend(pen: Pen, { legend }: SnapshotModel, { x, y, width }: LegendPlace): void {
  const { unit, palette } = pen
  const { title, entries, notes } = legend
  write(pen, title, x, y + 40 * unit, width, { size: 19, weight: 600, color: palette.ink })
  const step = Math.min(width / Math.max(1, entries.length), WIDEST_CLASS * unit)
  entries.forEach((entry, index) => {
    paintClass(pen, entry, { x: x + index * step, y: y + 56 * unit, width: step })
  })
  write(pen, notes.join(' · '), x, y + 124 * unit, width, { size: 16, color: palette.inkThird })
}

function paintClass(pen: Pen, { color, text }: LegendEntry, { x, y, width }: LegendPlace): void {
  const { context, unit, palette } = pen
  context.fillStyle = color
  context.fillRect(x, y, width - 2 * unit, BAR * unit)
  write(pen, text, x, y + 40 * unit, width - 8 * unit, { size: 17, color: palette.inkSecond })
}
