import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import type { Municipality } from '@ochag/api/contract/municipality'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useNames } from '../../../panels/shared/useNames'
import { useWallText } from '../texts/useWallText'
import { LIMITS, type Scene } from '../tour/wallPlan'
import { isTime } from './draft'
import styles from './editor.module.css'

interface SceneRowProps {
  scene: Scene
  index: number
  last: boolean
  municipalities: readonly Municipality[]
  onChange(scene: Scene): void
  onMove(by: number): void
  onRemove(): void
}

/** One scene: what it is, how long it stands, and where in the order. */
export function SceneRow({ scene, index, last, municipalities, onChange, onMove, onRemove }: SceneRowProps) {
  const say = useWallText()
  const name = say(`scene.${scene.kind}`)
  const label = (what: string) => `${what}: ${name}`
  return (
    <li className={styles.scene} data-testid="scene-row">
      <span className={styles.sceneName}>{name}</span>
      <Choice {...{ scene, municipalities, onChange }} label={label(say('editor.which'))} />
      <TextInput
        type="number"
        size="xs"
        className={styles.seconds}
        aria-label={label(say('editor.seconds'))}
        rightSection={say('editor.second')}
        min={5}
        max={LIMITS.seconds.most}
        value={Number.isNaN(scene.seconds) ? '' : scene.seconds}
        error={!isTime(scene.seconds) && say('editor.wrongTime')}
        onChange={({ currentTarget: { valueAsNumber } }) => onChange({ ...scene, seconds: valueAsNumber })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label(say('editor.up'))}
        disabled={index === 0}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size="1rem" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label(say('editor.down'))}
        disabled={last}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size="1rem" />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={label(say('editor.remove'))} onClick={onRemove}>
        <IconTrash size="1rem" />
      </ActionIcon>
    </li>
  )
}

interface ChoiceProps extends Pick<SceneRowProps, 'scene' | 'municipalities' | 'onChange'> {
  label: string
}

/** How many municipalities, or which one. */
function Choice({ scene, municipalities, label, onChange }: ChoiceProps) {
  const names = useNames()
  if (scene.kind === 'places')
    return (
      <NativeSelect
        size="xs"
        aria-label={label}
        value={String(scene.count)}
        data={Array.from({ length: LIMITS.count.most }, (_, index) => String(index + 1))}
        onChange={({ currentTarget: { value } }) => onChange({ ...scene, count: Number(value) })}
      />
    )
  if (scene.kind !== 'place') return <span />
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={scene.municipality}
      data={municipalities.map(({ code }) => ({ value: code, label: names.municipality(code) }))}
      onChange={({ currentTarget: { value } }) => onChange({ ...scene, municipality: value })}
    />
  )
}
