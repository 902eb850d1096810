import { useMemo } from 'react'
import type { Size } from '../../src/map/initialView'
import { MakingProgress } from '../../src/snapshot/MakingProgress'
import { MakingTrouble } from '../../src/snapshot/MakingTrouble'
import { STEPS } from '../../src/snapshot/makePicture'
import { SnapshotActions } from '../../src/snapshot/SnapshotActions'
import { SnapshotForm } from '../../src/snapshot/SnapshotForm'
import type { Wishes } from '../../src/snapshot/useSnapshot'
import { useSnapshotModel } from '../../src/snapshot/useSnapshotModel'
import type { ThemeName } from '../../src/theme/palette'
import { Case, Screen, Section } from '../Case'
import { snapshotOf } from '../fixtures/snapshot'
import { PaintedPicture } from '../PaintedPicture'

const WIDE = { width: 1920, height: 1080 }
const UPRIGHT = { width: 780, height: 1200 }
const wishes: Wishes = { size: '1920x1080', theme: 'light', language: 'ru', title: '' }

/** What gives the press a picture, and the pictures themselves; those with few appeals are one class of their own. */
export function SnapshotCases() {
  return (
    <Section name="snapshot">
      {(['screen', '1920x1080', '3840x2160'] as const).map((size) => (
        <Case key={size} name={`wishes, ${size}`} width={18} framed>
          <SnapshotForm wishes={{ ...wishes, size }} heading="Обращения жителей" onChange={ignore} />
        </Case>
      ))}
      {STEPS.map((step) => (
        <Case key={step} name={`being made: ${step}`} width={46} framed>
          <MakingProgress step={step} onCancel={ignore} />
        </Case>
      ))}
      <Actions />
      <Case name="failed" width={46} framed>
        <MakingTrouble state="failed" />
      </Case>
      <Case name="not copied" width={46} framed>
        <MakingTrouble state="copyFailed" />
      </Case>
      <Screen name="dialog, waiting" of="dialog" query="shows=snapshot&replies=waiting" width={76} height={44} />
      <Screen name="dialog, no figures" of="dialog" query="shows=snapshot&replies=failed" width={76} height={30} />
      <Picture name="picture, light" size={WIDE} theme="light" />
      <Picture name="picture, dark" size={WIDE} theme="dark" />
      <Picture name="picture, upright" size={UPRIGHT} theme="light" />
    </Section>
  )
}

function Actions() {
  const snapshot = useMemo(() => snapshotOf(WIDE, 'light'), [])
  const described = useSnapshotModel(snapshot, wishes)
  return (
    <>
      <Case name="what can be done" width={46} framed>
        <SnapshotActions snapshot={snapshot} described={described} wishes={wishes} />
      </Case>
      <Case name="nothing to be done yet" width={46} framed>
        <SnapshotActions snapshot={null} described={null} wishes={wishes} />
      </Case>
    </>
  )
}

function Picture({ name, size, theme }: { name: string; size: Size; theme: ThemeName }) {
  const snapshot = useMemo(() => snapshotOf(size, theme), [size, theme])
  return (
    <Case name={name} width={size.width / 40}>
      <PaintedPicture snapshot={snapshot} theme={theme} />
    </Case>
  )
}

function ignore(): void {}
