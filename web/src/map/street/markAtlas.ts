import type { MarkShape } from '../../layers/appealLayer'

/** One shape's cell in the atlas, and the radius of the shape in it; room around it keeps its edge soft. */
const CELL = 128
const RADIUS = 52

const SHAPES: readonly MarkShape[] = ['circle', 'diamond', 'triangle']
const CORNERS: Record<MarkShape, number> = { circle: 0, diamond: 4, triangle: 3 }

/** Where each shape is in the atlas, for colouring. */
export const MARK_MAPPING = Object.fromEntries(
  SHAPES.map((shape, index) => [shape, { x: index * CELL, y: 0, width: CELL, height: CELL, mask: true }]),
)

/** How large the cell around a shape of some radius must be drawn. */
export function cellSize(radius: number): number {
  return (radius * CELL) / RADIUS
}

let atlas: HTMLCanvasElement | null = null

/** The shapes of marks side by side in one picture, white on nothing; drawn once. */
export function markAtlas(): HTMLCanvasElement {
  atlas ??= drawAtlas()
  return atlas
}

function drawAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = CELL * SHAPES.length
  canvas.height = CELL
  const context = canvas.getContext('2d')
  if (!context) return canvas
  context.fillStyle = '#ffffff'
  SHAPES.forEach((shape, index) => {
    outline(context, CORNERS[shape], (index + 0.5) * CELL, CELL / 2)
    context.fill()
  })
  return canvas
}

/** A circle, or a polygon of so many corners with one of them above. */
function outline(context: CanvasRenderingContext2D, corners: number, x: number, y: number): void {
  context.beginPath()
  if (corners === 0) context.arc(x, y, RADIUS, 0, 2 * Math.PI)
  for (let corner = 0; corner < corners; corner += 1) {
    const angle = (corner / corners) * 2 * Math.PI
    context.lineTo(x + RADIUS * Math.sin(angle), y - RADIUS * Math.cos(angle))
  }
  context.closePath()
}
