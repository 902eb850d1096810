import { foldWord, normaliseText } from './normalise'

/** A word or a number of an address, and what stood before it. */
export interface Token {
  /** Folded: lower case, `ё` as `е`, without the dot. */
  word: string
  /** Starts with a capital letter. */
  capital: boolean
  /** Starts with a digit. */
  digit: boolean
  /** A dot follows: an abbreviation, an initial, or the end of a sentence. */
  dot: boolean
  /** Between the previous token and this one: nothing but space, a comma or the like, the end of a sentence, a quote, a dash. */
  before: 'space' | 'comma' | 'stop' | 'quote' | 'dash'
  /** A quote follows. */
  closes: boolean
}

const PIECE =
  /([A-Za-zА-Яа-яЁё]\/(?=[A-Za-zА-Яа-яЁё])[A-Za-zА-Яа-яЁё-]+|[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё\d]*(?:-[A-Za-zА-Яа-яЁё\d]+)*|\d[A-Za-zА-Яа-яЁё\d]*(?:[-/+][A-Za-zА-Яа-яЁё\d]+)*)|\S/g

/** Takes a text apart; a text of any length takes time in proportion to it. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let before: Token['before'] = 'comma'
  for (const match of normaliseText(text).matchAll(PIECE)) {
    const piece = match[1]
    if (piece === undefined) {
      before = separate(match[0], before, tokens.at(-1))
      continue
    }
    tokens.push(tokenOf(piece, before))
    before = 'space'
  }
  return tokens
}

function tokenOf(piece: string, before: Token['before']): Token {
  const first = piece.charAt(0)
  const digit = first >= '0' && first <= '9'
  return {
    word: foldWord(piece),
    capital: !digit && first !== first.toLowerCase(),
    digit,
    dot: false,
    before,
    closes: false,
  }
}

function separate(mark: string, before: Token['before'], previous: Token | undefined): Token['before'] {
  if (mark === '.' && previous && before === 'space') {
    previous.dot = true
    return before
  }
  if (mark === '"') {
    if (previous && before === 'space') previous.closes = true
    return before === 'space' ? 'quote' : before === 'comma' || before === 'stop' ? 'comma' : before
  }
  if ('-–—'.includes(mark)) return before === 'space' ? 'dash' : before
  if ('!?…'.includes(mark)) return 'stop'
  return '№.'.includes(mark) ? before : 'comma'
}
