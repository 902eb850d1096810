import type { Lexicon } from '../address/draft'
import { HOUSE_WORDS, HOUSES_WORDS, SETTLEMENT_KINDS, STREET_KINDS, TERRITORY_KINDS } from '../address/kinds'
import type { Token } from '../address/tokens'

/** A name stands at the most so many words before the word for its kind. */
const REACH = 5
const OTHER_WORDS =
  /^(?:район|р-н|округ|обл|област|край|края|республик|муниципальн|мр$|мо$|го$|км$|километр|а\/д|автодорог|автомобильн|трасс|автотрасс|дорог|автомагистрал|федеральн|региональн|скоростн|владени|участ|строени|поселен)/

/**
 * Which tokens can begin a place at all: those with capitals or digits, known names, and what stands just before or at the word for a
 * kind. All others are passed over, which makes long texts quick.
 */
export function markInteresting(tokens: Token[], lexicon: Lexicon): boolean[] {
  const marks = new Array<boolean>(tokens.length)
  let nearest = tokens.length + REACH
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (!token) continue
    if (isPlaceWord(token)) nearest = at
    marks[at] =
      nearest - at < REACH ||
      tokens[at + 1]?.digit === true ||
      token.digit ||
      token.capital ||
      lexicon.begins(token.word)
  }
  return marks
}

function isPlaceWord({ word, dot }: Token): boolean {
  if (word.length < 2 && !dot) return false
  return (
    STREET_KINDS.has(word) ||
    SETTLEMENT_KINDS.has(word) ||
    TERRITORY_KINDS.has(word) ||
    HOUSE_WORDS.has(word) ||
    HOUSES_WORDS.has(word) ||
    OTHER_WORDS.test(word)
  )
}
