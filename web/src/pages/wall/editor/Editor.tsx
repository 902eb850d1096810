import { Button, Modal } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { useMunicipalities } from '../../../api/useMunicipalities'
import { currentView, useView } from '../../../view/useView'
import { useWallText } from '../texts/useWallText'
import type { WallPlan } from '../tour/wallPlan'
import { AddScene } from './AddScene'
import { type Draft, freshScene, isTime, moved, wallAddress } from './draft'
import styles from './editor.module.css'
import { FilterFields } from './FilterFields'
import { SceneRow } from './SceneRow'

/** What the wall shows, in which order, for how long, under which filter. All of it is in the address. */
export function Editor({ plan, onClose }: { plan: WallPlan; onClose(): void }) {
  const say = useWallText()
  const { filter, metric } = useView()
  const municipalities = useMunicipalities(filter).data?.municipalities ?? []
  const [draft, setDraft] = useState<Draft>({
    ...plan,
    metric,
    topic: filter.topic,
    municipality: filter.municipality,
  })
  const { scenes } = draft
  const set = (part: Partial<Draft>) => setDraft((former) => ({ ...former, ...part }))
  const right = scenes.length > 0 && scenes.every(({ seconds }) => isTime(seconds))
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('editor.title')}
      size="44rem"
      centered
      closeButtonProps={{ 'aria-label': say('editor.close') }}
    >
      <div className={styles.editor}>
        <ol className={styles.scenes} aria-label={say('editor.scenes')}>
          {scenes.map((scene, index) => (
            <SceneRow
              // A scene is known by its place: two may be alike.
              key={index}
              {...{ scene, index, municipalities }}
              last={index === scenes.length - 1}
              onChange={(next) => set({ scenes: scenes.map((one, place) => (place === index ? next : one)) })}
              onMove={(by) => set({ scenes: moved(scenes, index, by) })}
              onRemove={() => set({ scenes: scenes.filter((_, place) => place !== index) })}
            />
          ))}
        </ol>
        {scenes.length === 0 && <p role="alert">{say('editor.none')}</p>}
        <AddScene onAdd={(kind) => set({ scenes: [...scenes, freshScene(kind, municipalities[0]?.code ?? '')] })} />
        <FilterFields draft={draft} municipalities={municipalities} onChange={set} />
        <Actions draft={draft} right={right} onClose={onClose} />
      </div>
    </Modal>
  )
}

function Actions({ draft, right, onClose }: { draft: Draft; right: boolean; onClose(): void }) {
  const say = useWallText()
  const { copied, copy } = useClipboard({ timeout: 1500 })
  const address = wallAddress(draft, currentView())
  return (
    <div className={styles.actions}>
      <Button disabled={!right} onClick={() => window.location.assign(address)}>
        {say('editor.show')}
      </Button>
      <Button
        variant="default"
        disabled={!right}
        leftSection={copied ? <IconCheck size="1rem" /> : <IconLink size="1rem" />}
        onClick={() => copy(`${window.location.origin}${address}`)}
      >
        {copied ? say('editor.copied') : say('editor.copy')}
      </Button>
      <Button variant="subtle" onClick={onClose}>
        {say('editor.cancel')}
      </Button>
    </div>
  )
}
