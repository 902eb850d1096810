import type { Sentence } from '../../../grammar/sentence'
import type { Telling } from './telling'

/** The mean of a topic that is always shown, as a link; null where the digest does not hold it. */
export function usualOf(topic: string, { digest, mean }: Telling): Sentence | null {
  const usual = digest.figures.critical.find(({ code }) => code === topic)?.usual ?? null
  return usual === null ? null : [mean(usual, { topic })]
}
