import { ActionIcon, SegmentedControl } from '@mantine/core'
import type { DigestAnswer } from '@ochag/api/contract/digest'
import type { Region } from '@ochag/api/contract/region'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type DigestChoice, inUnit, isToCome, shifted } from '../choice/digestChoice'
import { chooseDigest } from '../choice/useDigestChoice'
import { useDigestText } from '../texts/useDigestText'
import { Archive } from './Archive'
import styles from './bar.module.css'
import { CopyText } from './CopyText'
import { DateField } from './DateField'
import { MunicipalityField } from './MunicipalityField'
import { PrintButton } from './PrintButton'
import { useStepKeys } from './useStepKeys'

interface BarProps {
  choice: DigestChoice
  region: Region
  /** What is shown, once it is there. */
  digest: DigestAnswer | undefined
}

/** Which digest, and what can be done with it. */
export function DigestBar({ choice, region, digest }: BarProps) {
  const say = useDigestText()
  useStepKeys(choice, region)
  return (
    <div className={styles.bar} role="toolbar" aria-label={say('bar.label')}>
      <SegmentedControl
        size="xs"
        aria-label={say('bar.unit')}
        data={(['day', 'week'] as const).map((value) => ({ value, label: say(`bar.${value}`) }))}
        value={choice.unit}
        onChange={(unit) => chooseDigest(inUnit(choice, unit === 'week' ? 'week' : 'day', region))}
      />
      <span className={styles.dates}>
        <Step choice={choice} region={region} steps={-1} />
        <DateField choice={choice} region={region} />
        <Step choice={choice} region={region} steps={1} />
      </span>
      <MunicipalityField choice={choice} />
      <span className={styles.space} />
      <Archive choice={choice} />
      {digest && <CopyText digest={digest} />}
      <PrintButton />
    </div>
  )
}

function Step({ choice, region, steps }: Omit<BarProps, 'digest'> & { steps: 1 | -1 }) {
  const say = useDigestText()
  const next = shifted(choice, steps)
  const label = say(steps < 0 ? `bar.former.${choice.unit}` : `bar.next.${choice.unit}`)
  return (
    <ActionIcon
      variant="default"
      size="1.875rem"
      aria-label={label}
      title={`${label} (${steps < 0 ? '[' : ']'})`}
      disabled={isToCome(next, region)}
      onClick={() => chooseDigest(next)}
    >
      {steps < 0 ? <IconChevronLeft size="1rem" /> : <IconChevronRight size="1rem" />}
    </ActionIcon>
  )
}
