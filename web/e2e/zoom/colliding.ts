import type { Page } from 'playwright-core'

/** Cells of a grid whose value is cut, or in which texts and marks lie over each other. */
export function collidingCells(page: Page): Promise<string[]> {
  return page.getByRole('gridcell').evaluateAll((cells) => {
    return cells.flatMap((cell) => {
      const frame = cell.getBoundingClientRect()
      const parts = [...cell.querySelectorAll('span, svg[data-trend]')].map((part) => part.getBoundingClientRect())
      const seen = parts.filter(({ top, width }) => width > 1 && top < frame.bottom)
      const [value] = seen
      const isCut = !value || value.left < frame.left || value.right > frame.right + 0.5
      const collides = seen.some((one, index) => seen.slice(index + 1).some((other) => overlap(one, other)))
      return isCut || collides ? [(cell.textContent ?? '').trim()] : []
    })

    function overlap(one: DOMRect, other: DOMRect): boolean {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      return across > 0.5 && down > 0.5
    }
  })
}
