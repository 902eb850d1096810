import 'maplibre-gl/dist/maplibre-gl.css'
import type { LayersList } from '@deck.gl/core'
import type { StyleSpecification } from 'maplibre-gl'
import { openMap } from '../src/map/openMap'

/** What one showing cost. */
export interface Showing {
  /** From the question, which the browser's cache answers at once, to the frame. */
  milliseconds: number
  /** Durations of the tasks of the page's own thread that took more than 50 ms. */
  longTasks: number[]
}

/** A map without a ground, on which layers are shown and taken away. */
export interface Stage {
  show(make: () => Promise<LayersList>): Promise<Showing>
}

const EMPTY: StyleSpecification = { version: 8, sources: {}, layers: [] }
const CAMERA = { longitude: 31.7, latitude: 59.9, zoom: 6.4 }

/** Opens the stage once the map is there. */
export async function openStage(container: HTMLElement): Promise<Stage> {
  const { map, overlay } = openMap(container, EMPTY, CAMERA)
  const tasks: PerformanceEntry[] = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ entryTypes: ['longtask'] })
  await map.once('load')

  /** Waits until the graphics process, which in software is the slower one, has drawn all that it was told. */
  async function painted(): Promise<void> {
    const rendered = map.once('render')
    map.triggerRepaint()
    await rendered
    const context = map.painter.context.gl as WebGL2RenderingContext
    const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
    context.flush()
    while (fence && context.getSyncParameter(fence, context.SYNC_STATUS) !== context.SIGNALED) await turn()
  }

  async function show(layers: LayersList): Promise<void> {
    overlay.setProps({ layers })
    await painted()
  }

  return {
    async show(make) {
      await show([])
      await rest()
      tasks.length = 0
      const begun = performance.now()
      await show(await make())
      const milliseconds = performance.now() - begun
      await rest()
      return { milliseconds, longTasks: tasks.map(({ duration }) => duration) }
    },
  }
}

function turn(): Promise<unknown> {
  return new Promise((resume) => setTimeout(resume))
}

/** Long tasks are told a little after they end, at the latest when the browser has nothing else to do. */
function rest(): Promise<unknown> {
  return new Promise((resume) => requestIdleCallback(() => requestIdleCallback(resume)))
}
