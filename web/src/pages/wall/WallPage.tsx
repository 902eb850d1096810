import { useEffect, useState } from 'react'
import { useBoundaries } from '../../api/useBoundaries'
import { useRegion } from '../../api/useRegion'
import { boundsOf } from '../../panels/shared/bounds'
import { flyTo } from '../../view/flight'
import { useView } from '../../view/useView'
import { Keeper } from './scenes/Keeper'
import { SceneView } from './scenes/SceneView'
import { useWorst } from './scenes/useWorst'
import { Footer } from './shell/Footer'
import { Header } from './shell/Header'
import { Rescue } from './shell/Rescue'
import { Toolbar } from './shell/Toolbar'
import { useAwake } from './shell/useAwake'
import { useUpgrade } from './shell/useUpgrade'
import { useWakeLock } from './shell/useWakeLock'
import { useWallKeys } from './shell/useWallKeys'
import { useWallView } from './shell/useWallView'
import { WallMap } from './shell/WallMap'
import { useWallText } from './texts/useWallText'
import { type Stop, stopsOf } from './tour/stops'
import { useTour } from './tour/useTour'
import { planOf } from './tour/wallPlan'
import styles from './wall.module.css'

/** A screen that nobody touches: a tour over the region that keeps itself alive. */
export function WallPage() {
  return (
    <Rescue>
      <Wall />
    </Rescue>
  )
}

function Wall() {
  const say = useWallText()
  const [plan] = useState(() => planOf(window.location.search))
  const [editing, setEditing] = useState(() => new URLSearchParams(window.location.search).has('edit'))
  useWallView(plan.days)
  const { filter, metric } = useView()
  const worst = useWorst(filter, metric)
  const stops = stopsOf(plan.scenes, worst?.map(({ code }) => code) ?? [])
  const tour = useTour(stops, editing)
  const { stop, turn } = tour
  const awake = useAwake()
  useWallKeys({ tour, editing, edit: setEditing })
  useUpgrade(turn)
  useWakeLock()
  useMapFlight(stop, turn)
  useEffect(() => {
    document.title = say('title')
  }, [say])
  const onMap = stop?.kind === 'map' || stop?.kind === 'place'
  return (
    <main
      className={styles.wall}
      data-awake={awake || editing}
      data-testid="wall"
      data-stop={stop?.kind}
      data-turn={turn}
      style={shifted(turn)}
    >
      <h1 className={styles.spoken}>{say('title')}</h1>
      <Header stop={stop} />
      <div className={styles.stage}>
        <WallMap hidden={!onMap} outlined={stop?.kind === 'place' ? stop.municipality : null} />
        {stop && (
          <div key={`${stop.key} ${turn}`} className={onMap ? styles.side : styles.full}>
            <SceneView stop={stop} />
          </div>
        )}
      </div>
      <Footer tour={tour} stops={stops} held={editing} />
      <Toolbar tour={tour} plan={plan} editing={editing} edit={setEditing} />
      <Keeper stops={stops} />
    </main>
  )
}

/** Shows on the map what the stop is about. */
function useMapFlight(stop: Stop | undefined, turn: number) {
  const region = useRegion().data
  const boundaries = useBoundaries().data
  const code = stop?.kind === 'place' ? stop.municipality : null
  const wanted = stop?.kind === 'map' ? 'region' : code
  useEffect(() => {
    const feature = boundaries?.features.find(({ properties }) => properties.code === code)
    if (feature) flyTo({ bounds: boundsOf(feature.geometry) })
    else if (wanted === 'region' && region) flyTo({ bounds: region.bounds })
  }, [wanted, turn, boundaries !== undefined, region !== undefined])
}

/** A screen that always shows the same edges in the same place burns them in. */
const SHIFTS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const

function shifted(turn: number) {
  const [x, y] = SHIFTS[turn % SHIFTS.length] ?? [0, 0]
  return { translate: `${x * 0.125}rem ${y * 0.125}rem` }
}
