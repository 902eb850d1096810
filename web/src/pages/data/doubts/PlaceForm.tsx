import { Button, Group, SegmentedControl, TextInput } from '@mantine/core'
import type { DoubtfulPlace, HandPlace } from '@ochag/api/contract/doubts'
import { lazy, Suspense, useState } from 'react'
import type { ProblemError } from '../../../api/problemError'
import { usePlaceAppeal } from '../../../api/useDoubts'
import { useRegion } from '../../../api/useRegion'
import { useFormat } from '../../../panels/shared/useFormat'
import { useGeography } from '../../../screen/useGeography'
import { useNameOf } from '../../../screen/useNameOf'
import { palettes } from '../../../theme/palette'
import { useTheme } from '../../../theme/useTheme'
import { ProblemLine } from '../shared/ProblemLine'
import { toast } from '../shared/toast'
import { useDataText } from '../texts/useDataText'
import styles from './doubts.module.css'
import { parsePosition, positionText, startOf } from './position'

// The map's engine comes only when somebody places something.
const PlaceMap = lazy(() => import('../../../map/PlaceMap').then(({ PlaceMap }) => ({ default: PlaceMap })))

const PRECISIONS = ['house', 'street', 'point'] as const

interface PlaceFormProps {
  doubt: DoubtfulPlace
  onDone(): void
}

/** The marker on the map, how exactly it is meant, and the buttons that settle it. */
export function PlaceForm({ doubt, onDone }: PlaceFormProps) {
  const say = useDataText()
  const format = useFormat()
  const region = useRegion().data
  const [point, setPoint] = useState<HandPlace['point'] | null>(null)
  const [precision, setPrecision] = useState<HandPlace['precision']>(doubt.address ? 'house' : 'point')
  const { mutate, mutateAsync, isPending, error } = usePlaceAppeal()
  const said = (name: 'place.saved' | 'place.remembered', count: number) =>
    say(name, { count, value: format.number(count) })
  const { id } = doubt
  // The dialog is closed by then, and would not hear of it any more.
  function undo() {
    const taken = mutateAsync({ id, place: null })
    taken.then(
      () => toast({ text: say('place.back') }),
      ({ message }: ProblemError) => toast({ text: message }),
    )
  }
  function save(place: HandPlace) {
    const done = ({ appeals }: { appeals: number }) => {
      toast({ text: said('place.saved', appeals), undo })
      onDone()
    }
    mutate({ id, place }, { onSuccess: done })
  }
  if (!region) return null
  const shown = point ?? startOf(doubt, region.bounds)
  return (
    <div className={styles.dialog}>
      <p className={styles.quiet}>
        <b>{doubt.address ?? say('doubts.noAddress')}</b>
        <br />
        {say(`doubts.explain.${doubt.reason}`)} {said('place.remembered', doubt.alike)}
      </p>
      <div className={styles.map}>
        <Suspense>
          <Ground point={shown} isAt={doubt.point !== null && doubt.reason !== 'zero'} onMove={setPoint} />
        </Suspense>
      </div>
      <p className={styles.quiet}>{say('place.hint')}</p>
      <div className={styles.controls}>
        <SegmentedControl
          aria-label={say('place.precision')}
          value={precision}
          onChange={setPrecision}
          data={PRECISIONS.map((value) => ({ value, label: say(`place.${value}`) }))}
        />
        <Coordinates point={shown} onChange={setPoint} />
        <Group>
          {doubt.point && doubt.reason !== 'zero' && doubt.reason !== 'pile' && point === null && (
            <Button variant="default" loading={isPending} onClick={() => save({ point: shown, precision: 'point' })}>
              {say('place.right')}
            </Button>
          )}
          <Button loading={isPending} disabled={point === null} onClick={() => save({ point: shown, precision })}>
            {say('place.save')}
          </Button>
        </Group>
      </div>
      <ProblemLine error={error} />
    </div>
  )
}

interface GroundProps {
  point: HandPlace['point']
  isAt: boolean
  onMove(point: HandPlace['point']): void
}

function Ground({ point, isAt, onMove }: GroundProps) {
  const say = useDataText()
  const geography = useGeography()
  const palette = palettes[useTheme()]
  const nameOf = useNameOf()
  const attribution = useRegion().data?.attribution ?? null
  return (
    <PlaceMap
      {...{ geography, palette, nameOf, point, isAt, attribution, onMove }}
      label={say('place.map')}
      markerLabel={say('place.marker')}
      failedText={say('place.failed')}
    />
  )
}

/** The same place as numbers: for who has them, and where no map can be drawn. */
function Coordinates({ point, onChange }: { point: HandPlace['point']; onChange(point: HandPlace['point']): void }) {
  const say = useDataText()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      size="sm"
      w="16rem"
      label={`${say('place.latitude')}, ${say('place.longitude')}`}
      value={typed ?? positionText(point)}
      onBlur={() => setTyped(null)}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        const position = parsePosition(value)
        if (position) onChange(position)
      }}
    />
  )
}
