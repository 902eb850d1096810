import { textCollector } from './textCollector'
import { type Texts, textStore } from './textStore'
import { parseXml } from './xml'
import type { Zip } from './zip'

/**
 * Reads the texts that the cells of a workbook share; whoever gets them closes them.
 * @throws ImportError beyond the limits
 */
export async function readTexts(zip: Zip, part: string | undefined, signal?: AbortSignal): Promise<Texts> {
  const texts = textStore()
  if (part === undefined || !zip.has(part)) return texts
  const collector = textCollector()
  const handler = {
    open: collector.open,
    text: collector.text,
    close(name: string) {
      collector.close(name)
      if (name === 'si') texts.add(collector.take())
    },
  }
  try {
    for await (const _ of parseXml(zip.read(part), handler)) signal?.throwIfAborted()
    return texts
  } catch (error) {
    texts.close()
    throw error
  }
}
