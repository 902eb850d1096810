import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import type { DigestAnswer } from '@ochag/api/contract/digest'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useLanguage } from '../../../i18n/useLanguage'
import { useTelling } from '../shared/useTelling'
import { digestText } from '../text/digestText'
import { useDigestText } from '../texts/useDigestText'

/** Copies the digest as plain text, for a messenger. */
export function CopyText({ digest }: { digest: DigestAnswer }) {
  const say = useDigestText()
  const language = useLanguage()
  const telling = useTelling(digest)
  const { copied, copy } = useClipboard({ timeout: 1500 })
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={copied ? <IconCheck size="1rem" /> : <IconCopy size="1rem" />}
      onClick={() => copy(digestText(telling, language, say, window.location.href))}
    >
      {copied ? say('bar.copied') : say('bar.copy')}
    </Button>
  )
}
