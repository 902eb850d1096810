import type { Sentence } from '../../../grammar/sentence'
import { FigureLink } from './FigureLink'

/** A sentence whose figures are links. */
export function SentenceLine({ sentence }: { sentence: Sentence }) {
  return sentence.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <FigureLink key={index} address={part.address} title={part.hint}>
        {part.text}
      </FigureLink>
    ),
  )
}
