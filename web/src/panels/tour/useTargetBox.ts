import { useEffect, useState } from 'react'

/** Where something is on the screen, in pixels. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Follows the first of some elements that is on the screen; null where none is. */
export function useTargetBox(targets: readonly string[]): Box | null {
  const [box, setBox] = useState<Box | null>(null)
  useEffect(() => {
    const measure = () => setBox(boxOf(targets))
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    for (const target of targets) for (const element of document.querySelectorAll(target)) observer.observe(element)
    measure()
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [targets])
  return box
}

function boxOf(targets: readonly string[]): Box | null {
  const boxes = targets.flatMap((target) =>
    [...document.querySelectorAll(target)].map((element) => element.getBoundingClientRect()),
  )
  const seen = boxes.find(({ width, height }) => width > 0 && height > 0)
  return seen ? { left: seen.left, top: seen.top, width: seen.width, height: seen.height } : null
}
