import { useState } from 'react'
import { Editor } from '../../src/pages/wall/editor/Editor'
import { SceneView } from '../../src/pages/wall/scenes/SceneView'
import { Footer } from '../../src/pages/wall/shell/Footer'
import { Header } from '../../src/pages/wall/shell/Header'
import { Toolbar } from '../../src/pages/wall/shell/Toolbar'
import { useWallView } from '../../src/pages/wall/shell/useWallView'
import { type Stop, stopsOf } from '../../src/pages/wall/tour/stops'
import type { Tour } from '../../src/pages/wall/tour/useTour'
import { USUAL } from '../../src/pages/wall/tour/wallPlan'
import styles from '../../src/pages/wall/wall.module.css'
import { showsAsked } from '../asked'
import { useFixedLegend } from './useFixedLegend'

const STOPS = stopsOf(USUAL.scenes, ['vsevolozhsk', 'gatchina', 'vyborg'])

/** A scene of the wall, without the map that some stand beside; `editor` and `mistake` open what changes the scenes. */
export function WallScreen() {
  useWallView(null)
  useFixedLegend()
  const edits = showsAsked === 'editor' || showsAsked === 'mistake'
  const stop = STOPS.find(({ kind }) => kind === showsAsked) ?? STOPS[0]
  if (!stop) return null
  return (
    <main className={styles.wall} data-awake={edits || showsAsked === 'tools'}>
      <Header stop={stop} />
      <div className={styles.stage}>
        <div className={stop.kind === 'map' || stop.kind === 'place' ? styles.side : styles.full}>
          <SceneView stop={stop} />
        </div>
      </div>
      <Footer tour={standing(stop)} stops={STOPS} held />
      <Toolbar tour={standing(stop)} plan={USUAL} editing={false} edit={() => undefined} />
      {edits && <OpenEditor />}
    </main>
  )
}

/** With a scene that stands too long, where a mistake is to be seen. */
function OpenEditor() {
  const [plan] = useState(() => {
    const scenes = showsAsked === 'mistake' ? [{ kind: 'map' as const, seconds: 100_000 }] : USUAL.scenes
    return { scenes: [...scenes, { kind: 'place' as const, seconds: 15, municipality: 'vyborg' }], days: 7 }
  })
  return <Editor plan={plan} onClose={() => undefined} />
}

function standing(stop: Stop): Tour {
  return { stop, turn: 0, paused: true, step: () => undefined, pause: () => undefined }
}
