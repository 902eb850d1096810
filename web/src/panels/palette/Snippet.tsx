import type { FoundAppeal } from '@ochag/api/contract/search'

/** A part of a text with what was found in it. */
export function Snippet({ pieces }: { pieces: FoundAppeal['snippet'] }) {
  return pieces.map(({ text, found }, index) =>
    found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
