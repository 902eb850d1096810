import { sameCamera } from './cameraCodec'
import { decodeView, encodeView } from './codec'
import { hasView, pageOf } from './page'
import type { Camera, View } from './view'

/** What the store needs of the browser. */
export interface Address {
  location: Pick<Location, 'pathname' | 'search' | 'hash'>
  history: Pick<History, 'pushState' | 'replaceState'>
  addEventListener(type: 'popstate', listener: () => void): void
}

/** The view and the ways to change it; every change is written to the address. */
export interface ViewStore {
  get(): View
  subscribe(listener: () => void): () => void
  /** A change that one can go back from. */
  push(view: View): void
  /** A change that replaces the present entry. */
  replace(view: View): void
  /** One of many changes in a row, as a bound is dragged; replaces the entry, at most once in {@link PAUSE}. */
  later(view: View): void
  /** A camera movement; replaces the entry, at most once in {@link PAUSE}. */
  moveCamera(camera: Camera): void
}

/** Browsers refuse more than about a hundred history changes in half a minute. */
export const PAUSE = 400

/** A store over the browser's address: one entry of the history for each filter and selection. */
export function createViewStore(address: Address): ViewStore {
  const listeners = new Set<() => void>()
  let view = decodeView(address.location.search)
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Pages without the view have addresses of their own; the map is found again as it was left. */
  function onOtherPage() {
    return !hasView(pageOf(address.location.pathname))
  }

  function change(next: View) {
    view = next
    for (const listener of listeners) listener()
  }

  function writeCamera() {
    clearTimeout(timer)
    timer = undefined
    if (onOtherPage()) return
    address.history.replaceState(null, '', addressOf(view, address))
  }

  function later(next: View) {
    change(next)
    timer ??= setTimeout(writeCamera, PAUSE)
  }

  address.addEventListener('popstate', () => {
    clearTimeout(timer)
    timer = undefined
    if (!onOtherPage()) change(decodeView(address.location.search))
  })

  return {
    get: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    push(next) {
      if (encodeView(next) === encodeView(view)) return
      if (timer !== undefined) writeCamera()
      address.history.pushState(null, '', addressOf(next, address))
      change(next)
    },
    replace(next) {
      change(next)
      writeCamera()
    },
    later,
    moveCamera(camera) {
      if (!sameCamera(camera, view.camera)) later({ ...view, camera })
    },
  }
}

function addressOf(view: View, address: Address): string {
  const query = encodeView(view)
  return `${address.location.pathname}${query ? `?${query}` : ''}${address.location.hash}`
}
