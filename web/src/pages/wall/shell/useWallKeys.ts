import { useEffect, useEffectEvent } from 'react'
import { goTo } from '../../../view/page'
import { currentView, viewAddress } from '../../../view/useView'
import type { Tour } from '../tour/useTour'

interface KeyOptions {
  tour: Tour
  editing: boolean
  edit(open: boolean): void
}

/** Arrows lead through the scenes, space stops, E opens the editor, F fills the screen, Escape leaves. */
export function useWallKeys({ tour, editing, edit }: KeyOptions): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (editing || event.ctrlKey || event.metaKey || event.altKey) return
    // A button that has the focus is pressed by the space bar itself.
    const onButton = event.target instanceof HTMLButtonElement
    if (event.key === 'ArrowRight') tour.step(1)
    else if (event.key === 'ArrowLeft') tour.step(-1)
    else if (event.key === ' ' && !onButton) tour.pause()
    else if (event.code === 'KeyE') edit(true)
    else if (event.code === 'KeyF') fillScreen()
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    // Heard before the editor hears it: the Escape that closes that must not also leave the wall.
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener, true)
    return () => window.removeEventListener('keydown', listener, true)
  }, [])
}

/** Fills the screen, or no longer. */
export function fillScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  // A browser may refuse; the wall is the same in a window.
  else document.documentElement.requestFullscreen().catch(() => undefined)
}

/** Back to the map, under the filter of the wall. */
export function leave(): void {
  const view = currentView()
  const theme = view.theme === 'light' ? view.theme : null
  goTo(viewAddress('map', { ...view, theme, camera: null }))
}
