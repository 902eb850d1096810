import { Button } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useGeography } from '../screen/useGeography'
import { FigureFiles } from './FigureFiles'
import { fileName } from './fileName'
import { MakingProgress } from './MakingProgress'
import { MakingTrouble } from './MakingTrouble'
import { makePicture } from './makePicture'
import { mapRequest } from './mapRequest'
import { saveFile } from './saveFile'
import styles from './snapshot.module.css'
import { useSnapshotText } from './texts/useSnapshotText'
import { useMaking } from './useMaking'
import type { Snapshot, Wishes } from './useSnapshot'
import type { Described } from './useSnapshotModel'

interface SnapshotActionsProps {
  snapshot: Snapshot | null
  described: Described | null
  wishes: Wishes
}

/** What can be done with a picture, and how far that is. */
export function SnapshotActions({ snapshot, described, wishes }: SnapshotActionsProps) {
  const say = useSnapshotText()
  const geography = useGeography()
  const { making, make, cancel } = useMaking()
  const ready = snapshot !== null && described !== null

  async function picture(signal: AbortSignal, onStep: Parameters<typeof makePicture>[2]): Promise<Blob> {
    if (!snapshot || !described) throw new Error('there is nothing to make a picture of')
    const request = { ...mapRequest(snapshot, snapshot.frame, geography, wishes), signal }
    return makePicture(request, described.in(snapshot.frame), onStep)
  }

  function save() {
    void make(async (signal, onStep) => {
      const file = await picture(signal, onStep)
      if (snapshot && described) saveFile(file, pictureName(snapshot, described))
      return 'idle'
    })
  }

  function copy() {
    void make(async (signal, onStep) => {
      const file = picture(signal, onStep)
      const written = navigator.clipboard.write([new ClipboardItem({ 'image/png': file })])
      await file
      return written.then(
        () => 'copied' as const,
        () => 'copyFailed' as const,
      )
    })
  }

  if (making.state === 'busy') return <MakingProgress step={making.step} onCancel={cancel} />
  return (
    <div className={styles.actions}>
      <Button leftSection={<IconDownload size="1rem" />} disabled={!ready} onClick={save}>
        {say('save')}
      </Button>
      {canCopy() && (
        <Button variant="default" leftSection={<IconCopy size="1rem" />} disabled={!ready} onClick={copy}>
          {making.state === 'copied' ? say('copied') : say('copy')}
        </Button>
      )}
      <FigureFiles snapshot={snapshot} described={described} />
      <MakingTrouble state={making.state} />
    </div>
  )
}

function pictureName({ region, frame: { size } }: Snapshot, { input: { metric, period } }: Described): string {
  return fileName({ region: region.code, metric, period }, `-${size.width}x${size.height}.png`)
}

function canCopy(): boolean {
  return 'clipboard' in navigator && 'ClipboardItem' in window
}
