import type { Page } from 'playwright-core'

/** Texts of which a part is hidden, as far as nothing says all of it: no title, no scrolling, no name for readers. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || !hasText(element)) continue
      const style = getComputedStyle(element)
      const isSpoken = element.clientWidth <= 1 || element.closest('[aria-hidden="true"], svg') !== null
      const isCut = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1
      const isTold = element.closest('[title], [aria-label]') !== null
      if (isCut && !isSpoken && !isTold) found.push((element.textContent ?? '').trim().slice(0, 60))
    }
    return found

    function hasText(element: HTMLElement): boolean {
      return [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
    }
  })
}

/** Controls that lie outside the screen and cannot be scrolled to. */
export function hiddenControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]')
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return []
      const { left, right, width } = control.getBoundingClientRect()
      const isOutside = width > 1 && (right > window.innerWidth + 1 || left < -1)
      return isOutside && !scrollsSideways(control) ? [nameOf(control)] : []
    })

    function scrollsSideways(element: HTMLElement): boolean {
      for (let parent = element.parentElement; parent; parent = parent.parentElement)
        if (/auto|scroll/.test(getComputedStyle(parent).overflowX) && parent.scrollWidth > parent.clientWidth)
          return true
      return false
    }

    function nameOf(control: HTMLElement): string {
      return (control.getAttribute('aria-label') ?? control.textContent ?? control.tagName).trim().slice(0, 60)
    }
  })
}
