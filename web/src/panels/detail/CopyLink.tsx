import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Copies the address of exactly what is on the screen. */
export function CopyLink() {
  const { t } = useTranslation()
  return (
    <CopyButton value={window.location.href}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="xs"
          leftSection={copied ? <IconCheck size="1rem" /> : <IconLink size="1rem" />}
          onClick={copy}
        >
          {copied ? t('appeal.copied') : t('appeal.copy')}
        </Button>
      )}
    </CopyButton>
  )
}
