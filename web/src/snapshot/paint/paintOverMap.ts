import type { Layout } from '../layout'
import type { SnapshotModel } from '../snapshotModel'
import { lined, type Pen, widthOf, write } from './pen'

/** What stands on the map itself: how long a way is, whose ground it is, and what must not be overlooked. */
export function paintOverMap(pen: Pen, model: SnapshotModel, layout: Layout): void {
  fadeOut(pen, model, layout)
  paintScaleBar(pen, model, layout)
  if (model.attribution) paintAttribution(pen, model.attribution, layout)
  if (model.badge) paintBadge(pen, model.badge, layout)
}

/** Beyond what is known of land and water there is nothing: it ends softly, not at a line. */
function fadeOut({ context, unit, palette }: Pen, { edge: { left, right } }: SnapshotModel, { map }: Layout): void {
  const soft = 140 * unit
  const sides = [
    [left, map.x, 1],
    [right, map.x + map.width, -1],
  ] as const
  for (const [width, from, direction] of sides) {
    if (width === 0) continue
    const gradient = context.createLinearGradient(from + direction * width, 0, from + direction * (width + soft), 0)
    gradient.addColorStop(0, palette.outside)
    gradient.addColorStop(1, `${palette.outside}00`)
    context.fillStyle = gradient
    context.fillRect(Math.min(from, from + direction * (width + soft)), map.y, width + soft, map.height)
  }
}

function paintScaleBar(pen: Pen, { scaleBar: { pixels, text } }: SnapshotModel, { map, padding }: Layout): void {
  const { context, unit, palette } = pen
  const [x, y] = [padding, map.y + map.height - 24 * unit]
  const height = 9 * unit
  for (const [color, wider] of [[palette.labelHalo, 3] as const, [palette.ink, 0] as const]) {
    context.strokeStyle = color
    context.lineWidth = (2.5 + wider) * unit
    context.lineCap = 'square'
    context.beginPath()
    context.moveTo(x, y - height)
    context.lineTo(x, y)
    context.lineTo(x + pixels, y)
    context.lineTo(x + pixels, y - height)
    context.stroke()
  }
  haloed(pen, text, x + pixels / 2, y - 14 * unit, 'center')
}

/** Words that can be read on any ground. */
function haloed(pen: Pen, text: string, x: number, y: number, align: CanvasTextAlign): void {
  const { context, unit, palette } = pen
  widthOf(pen, text, { size: 17, weight: 500 })
  context.textAlign = align
  context.lineJoin = 'round'
  context.lineWidth = 4 * unit
  context.strokeStyle = palette.labelHalo
  context.strokeText(text, x, y)
  context.fillStyle = palette.ink
  context.fillText(text, x, y)
}

/** Licences ask to be named whole: where one line has no room there are more. */
function paintAttribution(pen: Pen, text: string, { map, padding }: Layout): void {
  const { context, unit, palette } = pen
  const words = { size: 14 }
  const lines = lined(text, map.width / 2, 4, (part) => widthOf(pen, part, words))
  const width = Math.max(...lines.map((line) => widthOf(pen, line, words)))
  const [right, bottom] = [map.width - padding / 2, map.y + map.height - 8 * unit]
  const height = (lines.length * 19 + 7) * unit
  context.globalAlpha = 0.8
  context.fillStyle = palette.panel
  context.fillRect(right - width - 14 * unit, bottom - height + 2 * unit, width + 14 * unit, height)
  context.globalAlpha = 1
  for (const [index, line] of [...lines].reverse().entries())
    write(pen, line, right - 7 * unit, bottom - (6 + index * 19) * unit, width + 1, {
      ...words,
      color: palette.inkSecond,
      align: 'right',
    })
}

function paintBadge(pen: Pen, text: string, { map, padding }: Layout): void {
  const { context, unit, palette } = pen
  const words = { size: 18, weight: 600 }
  const width = widthOf(pen, text, words) + 32 * unit
  const [x, y, height] = [padding, map.y + 22 * unit, 38 * unit]
  context.fillStyle = palette.panel
  context.strokeStyle = palette.warn
  context.lineWidth = 2 * unit
  context.beginPath()
  context.roundRect(x, y, width, height, height / 2)
  context.fill()
  context.stroke()
  write(pen, text, x + 16 * unit, y + 25.5 * unit, width, { ...words, color: palette.warn })
}
