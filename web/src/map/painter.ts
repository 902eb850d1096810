import type { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { layers } from '../layers/layers'
import { applyStyle } from './applyStyle'
import { deckLayer } from './deckLayers'
import { moves, type SceneState, sceneAt } from './sceneState'

/** Draws ground and scene, as soon as the map can. */
export interface Painter {
  ground(style: StyleSpecification): void
  scene(state: SceneState): void
  stop(): void
}

/** A painter of a map that was opened with a style; it draws frame after frame only while something moves. */
export function createPainter(map: MapLibreMap, overlay: MapLibreOverlay, opened: StyleSpecification): Painter {
  let shown = opened
  let wanted = opened
  let state: SceneState | null = null
  let styled = false
  let frame = 0

  function paintGround() {
    if (!styled) return
    applyStyle(map, shown, wanted)
    shown = wanted
  }

  function paintScene() {
    cancelAnimationFrame(frame)
    if (!styled || !state) return
    const now = performance.now()
    overlay.setProps({ layers: layers(sceneAt(state, now)).map(deckLayer) })
    map.triggerRepaint()
    if (moves(state, now)) frame = requestAnimationFrame(paintScene)
  }

  map.once('style.load', () => {
    styled = true
    paintGround()
    paintScene()
  })

  return {
    ground(style) {
      wanted = style
      paintGround()
    },
    scene(next) {
      state = next
      paintScene()
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
