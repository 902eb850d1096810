import { Modal } from '@mantine/core'
import type { DoubtfulPlace } from '@ochag/api/contract/doubts'
import page from '../shared/page.module.css'
import { useDataText } from '../texts/useDataText'
import { PlaceForm } from './PlaceForm'

interface PlaceDialogProps {
  doubt: DoubtfulPlace | null
  onClose(): void
}

/** A map on which somebody shows where an address is. */
export function PlaceDialog({ doubt, onClose }: PlaceDialogProps) {
  const say = useDataText()
  return (
    <Modal
      opened={doubt !== null}
      onClose={onClose}
      title={say('place.title')}
      size="60rem"
      centered
      classNames={{ title: page.title ?? '' }}
      closeButtonProps={{ 'aria-label': say('toast.close') }}
      zIndex={400}
    >
      {doubt && <PlaceForm key={`${doubt.id} ${doubt.reason}`} doubt={doubt} onDone={onClose} />}
    </Modal>
  )
}
