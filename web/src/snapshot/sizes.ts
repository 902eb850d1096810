import type { Size } from '../map/initialView'

/** The sizes on offer: that of the screen, and those of two kinds of screens to show it on. */
export const SIZES = ['screen', '1920x1080', '3840x2160'] as const
export type SizeName = (typeof SIZES)[number] | 'paper'

const FIXED: Record<Exclude<SizeName, 'screen'>, Size> = {
  '1920x1080': { width: 1920, height: 1080 },
  '3840x2160': { width: 3840, height: 2160 },
  // Its map, without head and foot, is 196 × 146 mm at eight dots a millimetre.
  paper: { width: 1568, height: 1470 },
}

/** What no browser draws on a map any more, and what is too small to read. */
const LIMITS = { least: 320, most: 4096 } as const

/** A size in pixels; that of the screen in the pixels of the display. */
export function sizeOf(name: SizeName, screen: Size, pixelRatio: number): Size {
  if (name !== 'screen') return FIXED[name]
  const fitting = Math.min(pixelRatio, LIMITS.most / Math.max(screen.width, screen.height))
  const length = (pixels: number) => Math.max(LIMITS.least, Math.round(pixels * fitting))
  return { width: length(screen.width), height: length(screen.height) }
}

/** How much larger than at 1920 × 1080 texts and lines are drawn; on upright pictures their width decides. */
export function unitOf({ width, height }: Size): number {
  return height > width ? width / 780 : Math.sqrt((width * height) / (1920 * 1080))
}

/** The same picture so wide that it fits on a dialog. */
export function previewSize({ width, height }: Size, widest: number): Size {
  const factor = Math.min(1, widest / width)
  return { width: Math.round(width * factor), height: Math.round(height * factor) }
}
