import { Button, NativeSelect } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useWallText } from '../texts/useWallText'
import { KINDS, type Scene } from '../tour/wallPlan'
import { kindOf } from './draft'
import styles from './editor.module.css'

/** Puts another scene at the end. */
export function AddScene({ onAdd }: { onAdd(kind: Scene['kind']): void }) {
  const say = useWallText()
  const [kind, setKind] = useState<Scene['kind']>('map')
  return (
    <div className={styles.add}>
      <NativeSelect
        size="xs"
        aria-label={say('editor.kind')}
        value={kind}
        data={KINDS.map((one) => ({ value: one, label: say(`scene.${one}`) }))}
        onChange={({ currentTarget: { value } }) => setKind(kindOf(value))}
      />
      <Button size="xs" variant="default" leftSection={<IconPlus size="1rem" />} onClick={() => onAdd(kind)}>
        {say('editor.add')}
      </Button>
    </div>
  )
}
