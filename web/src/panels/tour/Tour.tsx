import { Popover } from '@mantine/core'
import { useNarrow } from '../layout/useNarrow'
import { STEPS, type Step } from './steps'
import { TourCard } from './TourCard'
import styles from './tour.module.css'
import { useTourStep } from './tourStore'
import { type Box, useTargetBox } from './useTargetBox'

/** What the screen consists of, step by step; the screen stays usable meanwhile. */
export function Tour() {
  const index = useTourStep()
  const step = index === null ? undefined : STEPS[index]
  if (index === null || !step) return null
  return <ShownStep index={index} step={step} />
}

const MIDDLE: Box = { left: window.innerWidth / 2, top: window.innerHeight / 2, width: 0, height: 0 }

function ShownStep({ index, step }: { index: number; step: Step }) {
  const box = useTargetBox(step.targets)
  const narrow = useNarrow()
  return (
    <Popover
      key={step.name}
      opened
      position={narrow ? 'top' : step.position}
      width="min(21rem, calc(100vw - 1rem))"
      offset={12}
      withArrow={box !== null}
      shadow="md"
      closeOnEscape={false}
      closeOnClickOutside={false}
      withRoles={false}
      middlewares={{ flip: true, shift: { padding: 8 } }}
      zIndex={150}
    >
      <Popover.Target>
        <div className={styles.ring} data-nowhere={box === null || undefined} style={box ?? MIDDLE} />
      </Popover.Target>
      <Popover.Dropdown className={styles.card}>
        <TourCard index={index} name={step.name} />
      </Popover.Dropdown>
    </Popover>
  )
}
