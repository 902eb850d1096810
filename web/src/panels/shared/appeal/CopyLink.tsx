import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Copies the address of exactly what is on the screen; the address follows the camera without a rendering. */
export function CopyLink() {
  const { t } = useTranslation()
  const { copied, copy } = useClipboard({ timeout: 1000 })
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={copied ? <IconCheck size="1rem" /> : <IconLink size="1rem" />}
      onClick={() => copy(window.location.href)}
    >
      {copied ? t('appeal.copied') : t('appeal.copy')}
    </Button>
  )
}
