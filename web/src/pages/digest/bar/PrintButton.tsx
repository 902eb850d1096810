import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useDigestText } from '../texts/useDigestText'

/** Prints the sheet, or saves it as a PDF: the browser asks which. */
export function PrintButton() {
  const say = useDigestText()
  return (
    <Button size="xs" variant="default" leftSection={<IconPrinter size="1rem" />} onClick={() => window.print()}>
      {say('bar.print')}
    </Button>
  )
}
