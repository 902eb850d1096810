import type { Layout } from '../layout'
import type { SnapshotModel } from '../snapshotModel'
import { paintCode } from './paintCode'
import { paintLegend } from './paintLegend'
import { type Pen, write } from './pen'

const SOURCE = 17

/** What the colours mean, whose data it is and of when, and the code that opens the map. */
export function paintFoot(pen: Pen, model: SnapshotModel, layout: Layout): void {
  const { context, unit, palette } = pen
  const { foot, padding, code, narrow } = layout
  context.fillStyle = palette.panel
  context.fillRect(foot.x, foot.y, foot.width, foot.height)
  context.fillStyle = palette.line
  context.fillRect(foot.x, foot.y, foot.width, unit)
  const codeWidth = paintCode(pen, model.link.address, {
    x: foot.width - padding - code,
    y: narrow ? foot.y + foot.height - code - 12 * unit : foot.y + (foot.height - code) / 2,
    size: code,
  })
  const free = foot.width - 2 * padding - codeWidth - 40 * unit
  const legend = narrow ? foot.width - 2 * padding : free * 0.56
  paintLegend(pen, model, { x: padding, y: foot.y, width: legend })
  const x = narrow ? padding : padding + free
  const y = foot.y + (narrow ? 160 : 46) * unit
  paintSource(pen, model, { x, y, width: narrow ? free : free * 0.42, align: narrow ? 'left' : 'right' })
}

interface SourcePlace {
  x: number
  y: number
  width: number
  align: 'left' | 'right'
}

function paintSource(pen: Pen, model: SnapshotModel, { x, y, width, align }: SourcePlace): void {
  const { unit, palette } = pen
  const lines = [model.date, model.source, model.link.caption]
  lines.forEach((line, index) => {
    const strong = index === 0
    const color = strong ? palette.ink : palette.inkSecond
    write(pen, line, x, y + index * 28 * unit, width, { size: SOURCE, weight: strong ? 500 : 400, color, align })
  })
}
