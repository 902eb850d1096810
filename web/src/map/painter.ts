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
  /** Shows another ground and scene while something looks at the map; nothing where there is no map yet. */
  meanwhile<Seen>(style: StyleSpecification, other: SceneState | null, look: () => Seen): Seen | null
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
    put(state)
    map.triggerRepaint()
    if (moves(state, performance.now())) frame = requestAnimationFrame(paintScene)
  }

  function put(scene: SceneState) {
    overlay.setProps({ layers: layers(sceneAt(scene, performance.now())).map(deckLayer) })
  }

  function redrawNow() {
    // The library takes layers over only with its own next frame, and keeps to itself who does that.
    // biome-ignore lint/complexity/useLiteralKeys: what is private can be reached by no other way
    overlay['_deck']?.['layerManager']?.updateLayers()
    map.redraw()
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
    meanwhile(style, other, look) {
      if (!styled) return null
      applyStyle(map, shown, style)
      if (other) put(other)
      redrawNow()
      try {
        return look()
      } finally {
        applyStyle(map, style, shown)
        paintScene()
        redrawNow()
      }
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
