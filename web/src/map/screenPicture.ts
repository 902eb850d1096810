import type { Insets } from './insets'

type Taker = (insets: Insets) => HTMLCanvasElement | null

let taker: Taker | null = null

/** Says who takes pictures of the map that everybody sees; null once there is none. */
export function offerPicture(next: Taker | null): void {
  taker = next
}

/** The map as it is on the screen, but in the colours of paper, the part that no panel covers; null where there is none. */
export function screenPicture(insets: Insets): HTMLCanvasElement | null {
  return taker?.(insets) ?? null
}

/** Copies the part of a drawing between the insets, given in pixels of the page; it must have been drawn in this very moment. */
export function cutOut(drawing: HTMLCanvasElement, { left, right, top, bottom }: Insets): HTMLCanvasElement | null {
  const dots = drawing.width / Math.max(1, drawing.clientWidth)
  const width = Math.round(Math.max(1, drawing.clientWidth - left - right) * dots)
  const height = Math.round(Math.max(1, drawing.clientHeight - top - bottom) * dots)
  const picture = Object.assign(document.createElement('canvas'), { width, height })
  const context = picture.getContext('2d')
  if (!context) return null
  context.drawImage(drawing, -left * dots, -top * dots)
  return picture
}
