import { type Token, tokenise } from '../address/tokens'

/** Longer texts are read only so far: whatever names the place stands early. */
const MOST_CHARACTERS = 4000

export interface TextTokens {
  tokens: Token[]
  /** The text uses capitals, so that a small word is no name. */
  capitals: boolean
}

/** Takes a free text apart. A text all in capitals says no more by them than one without. */
export function tokeniseText(text: string): TextTokens {
  const start = text.slice(0, MOST_CHARACTERS)
  const tokens = tokenise(start === start.toUpperCase() ? start.toLowerCase() : start)
  return { tokens, capitals: tokens.some(({ capital, before }, at) => capital && at > 0 && before === 'space') }
}
