import type { Layout } from '../layout'
import type { SnapshotModel } from '../snapshotModel'
import { lined, type Pen, widthOf, write } from './pen'

const TITLE = 40
const LINE = 21
const FIGURE = 46

/** Title and words on the left, the figure on the right; below each other where the picture is narrow. */
export function paintHead(pen: Pen, model: SnapshotModel, { head, padding, narrow }: Layout): void {
  const { context, unit, palette } = pen
  context.fillStyle = palette.panel
  context.fillRect(head.x, head.y, head.width, head.height)
  context.fillStyle = palette.line
  context.fillRect(head.x, head.height - unit, head.width, unit)
  const right = head.width - padding
  const figureWidth = narrow ? 0 : paintFigure(pen, model, right, 62 * unit)
  const most = right - padding - figureWidth - (narrow ? 0 : 48 * unit)
  const title = { size: narrow ? 32 : TITLE, weight: 600, color: palette.ink }
  write(pen, model.title, padding, 60 * unit, most, title)
  const lines = model.lines.flatMap((line) => lined(line, most, 1, (text) => widthOf(pen, text, { size: LINE })))
  lines.forEach((line, index) => {
    write(pen, line, padding, (93 + index * 29) * unit, most, { size: LINE, color: palette.inkSecond })
  })
  if (narrow) write(pen, narrowFigure(model), padding, 158 * unit, most, { size: 24, weight: 600, color: palette.ink })
}

function narrowFigure({ figure: { value, label } }: SnapshotModel): string {
  return `${value} ${label}`
}

/** The figure with what it counts beside it and what it leaves out below; returns how wide that is. */
function paintFigure(pen: Pen, { figure }: SnapshotModel, right: number, y: number): number {
  const { unit, palette } = pen
  const { value, label, note } = figure
  const most = 620 * unit
  const words = { size: 22, color: palette.inkSecond, align: 'right' } as const
  const labelWidth = write(pen, label, right, y, most, words)
  const number = { size: FIGURE, weight: 700, color: palette.ink, align: 'right' } as const
  const valueWidth = write(pen, value, right - labelWidth - 12 * unit, y, most, number)
  const noteWidth = note ? write(pen, note, right, y + 34 * unit, most, { ...words, size: 18 }) : 0
  return Math.max(labelWidth + valueWidth + 12 * unit, noteWidth)
}
