/** How much of the map panels cover, in pixels. */
export interface Insets {
  left: number
  right: number
  top: number
  bottom: number
}

const DESK: Insets = { left: 316, right: 408, top: 80, bottom: 148 }

/** At least this share of the map stays for the region, however wide the panels are. */
const LEAST = 0.3

const AIR = 24

/** The panels' insets as the layout sets them on the root. */
export function readInsets(style: Pick<CSSStyleDeclaration, 'getPropertyValue'>): Insets {
  const side = (name: keyof Insets) => {
    const length = Number.parseFloat(style.getPropertyValue(`--inset-${name}`))
    return Number.isFinite(length) ? length : DESK[name]
  }
  return { left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom') }
}

/** The panels' insets as they are now. */
export function insetsNow(): Insets {
  return readInsets(getComputedStyle(document.documentElement))
}

/** What is better left free for a whole region or hexagon: what the panels cover, and the legend above the lowest. */
export function roomNow(): Insets {
  const style = getComputedStyle(document.documentElement)
  const insets = readInsets(style)
  return { ...insets, bottom: insets.bottom + (Number.parseFloat(style.getPropertyValue('--inset-legend')) || 0) }
}

/** The padding for fitting something between the panels, with some air; less where the screen is too small for it. */
export function paddingFor(insets: Insets, width: number, height: number): Insets {
  const [left, right] = shrunk(insets.left + AIR, insets.right + AIR, width)
  const [top, bottom] = shrunk(insets.top + AIR, insets.bottom + AIR, height)
  return { left, right, top, bottom }
}

function shrunk(before: number, after: number, length: number): [number, number] {
  const factor = Math.min(1, (length * (1 - LEAST)) / (before + after))
  return [before * factor, after * factor]
}
