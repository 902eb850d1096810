import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Address, createViewStore, PAUSE } from './viewStore'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A browser's history, reduced to what the store uses. */
function browser(search = '') {
  const entries = [`/${search}`]
  let at = 0
  let popped = () => {}
  const location = { pathname: '/', search, hash: '' }
  function show() {
    location.search = entries[at]?.slice(1) ?? ''
  }
  const address: Address = {
    location,
    history: {
      pushState(_state, _unused, url) {
        entries.splice(at + 1, entries.length, String(url))
        at += 1
        show()
      },
      replaceState(_state, _unused, url) {
        entries[at] = String(url)
        show()
      },
    },
    addEventListener(_type, listener) {
      popped = listener
    },
  }
  function back() {
    at -= 1
    show()
    popped()
  }
  return { address, entries, back }
}

const camera = { latitude: 60, longitude: 30, zoom: 8 }

test('begins with what the address says', () => {
  expect(createViewStore(browser('?topic=roads').address).get().filter.topic).toEqual(['roads'])
})

test('a filter pushes an entry, and going back restores the view', () => {
  const { address, entries, back } = browser()
  const store = createViewStore(address)
  const heard = vi.fn()
  store.subscribe(heard)
  store.push({ ...store.get(), filter: { ...store.get().filter, topic: ['roads'] } })
  expect(entries).toEqual(['/', '/?topic=roads'])
  back()
  expect(store.get().filter.topic).toEqual([])
  expect(heard).toHaveBeenCalledTimes(2)
})

test('pushing the same view again makes no entry', () => {
  const { address, entries } = browser('?topic=roads')
  const store = createViewStore(address)
  store.push({ ...store.get() })
  expect(entries).toHaveLength(1)
})

test('camera movements are seen at once but written seldom', () => {
  const { address, entries } = browser()
  const store = createViewStore(address)
  for (let zoom = 1; zoom <= 9; zoom += 1) store.moveCamera({ ...camera, zoom })
  expect(store.get().camera?.zoom).toBe(9)
  expect(entries).toEqual(['/'])
  vi.advanceTimersByTime(PAUSE)
  expect(entries).toEqual(['/?at=60,30,9'])
})

test('a push first writes the camera into the entry that it leaves', () => {
  const { address, entries } = browser()
  const store = createViewStore(address)
  store.moveCamera(camera)
  store.push({ ...store.get(), filter: { ...store.get().filter, topic: ['roads'] } })
  expect(entries).toEqual(['/?at=60,30,8', '/?topic=roads&at=60,30,8'])
})

test('a movement still unwritten does not overwrite the entry gone back to', () => {
  const { address, entries, back } = browser()
  const store = createViewStore(address)
  store.push({ ...store.get(), filter: { ...store.get().filter, topic: ['roads'] } })
  store.moveCamera(camera)
  back()
  vi.advanceTimersByTime(PAUSE)
  expect(entries[0]).toBe('/')
})

test('another page keeps its own address, and the map is as it was left', () => {
  const { address, entries, back } = browser('?topic=roads')
  const store = createViewStore(address)
  address.location.pathname = '/data'
  address.history.pushState(null, '', '/data')
  store.replace({ ...store.get(), theme: 'dark' })
  expect(entries).toEqual(['/?topic=roads', '/data'])
  back()
  expect(store.get()).toMatchObject({ filter: { topic: ['roads'] }, theme: 'dark' })
})
