import type { Map as MapLibreMap, MapTouchEvent } from 'maplibre-gl'

/** So long a finger must rest, in milliseconds. */
const LONG = 500

/** A finger that moves no farther than this rests, in pixels. */
const STILL = 8

/** What a resting finger does. */
interface Rest {
  begin(event: MapTouchEvent): void
  /** Another touch has begun. */
  end(): void
}

/**
 * Tells when a finger rests on the map, which is what a pointer does that hovers; returns whether the touch that is just
 * over was one, so that its click is none.
 */
export function onLongPress(map: MapLibreMap, { begin, end }: Rest): () => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined
  let rested = false
  let from = { x: 0, y: 0 }

  function stop() {
    clearTimeout(timer)
  }

  map.on('touchstart', (event) => {
    stop()
    rested = false
    end()
    if (event.points.length !== 1) return
    from = event.point
    timer = setTimeout(() => {
      rested = true
      begin(event)
    }, LONG)
  })
  map.on('touchmove', ({ point }) => {
    if (Math.hypot(point.x - from.x, point.y - from.y) > STILL) stop()
  })
  for (const name of ['touchend', 'touchcancel', 'remove'] as const) map.on(name, stop)
  return () => rested
}
