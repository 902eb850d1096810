/** Latin letters that look like Cyrillic ones, typed by mistake or by a machine. */
const LOOK_ALIKES: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}

/** A phone number is no house number. */
const PHONE = /(?:\+ ?7|\b[78])[ (-]{0,3}\d{3}[ )-]{0,3}\d{3}[ -]?\d{2}[ -]?\d{2}\b/g

const MIXED = /[\p{L}\d]*(?:[а-я][\da-z]|[\da-z][а-я]|\d[a-z]|[a-z]-?\d)[\p{L}\d]*/giu

/**
 * One spelling of what differs only in typing: composed letters, single spaces, one kind of quotes and dashes, and Cyrillic letters
 * where Latin ones of the same look stand beside Cyrillic letters or digits (`Гатчинa`, `A-181`).
 */
export function normaliseText(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[«»„“”"'`’]+/g, '"')
    .replace(/[‐‑−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(PHONE, ', ')
  return /[a-z]/i.test(plain) ? plain.replace(MIXED, replaceLookAlikes) : plain
}

function replaceLookAlikes(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => {
    const alike = LOOK_ALIKES[letter.toLowerCase()]
    if (!alike) return letter
    return letter === letter.toLowerCase() ? alike : alike.toUpperCase()
  })
}

/** A word as it is compared: lower case, `ё` as `е`. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е')
}
