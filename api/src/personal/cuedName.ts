import { type Cue, cueAt, isPreposition } from './nameCues'
import type { Reading } from './reading'
import { type Name, readName } from './readName'
import { between, isShouted, type Word } from './words'

/** How many words behind a cue may belong to a list of names. */
const MOST_LISTED = 40
const LIST = /^(?:\s{0,2}[,;]\s{0,3}(?:и\s)?|\s{1,3}и\s{1,3})$/u
const PLACES = /^(?:поселения|города?|деревни|пос[её]лка|села|района|округа|области|улицы|станции)$/u
const STOPS = new Set(['не', 'в', 'на', 'из', 'от', 'по', 'у', 'с', 'к', 'и', 'за', 'о', 'что', 'как', 'был', 'была'])

/** The names that a cue at this word announces: «дети Оля и Коля» are two. */
export function cuedNames(words: Word[], at: number, reading: Reading): Name[] {
  const cue = cueAt(words, at, reading)
  const first = cue && nameBehind(words, at, cue, reading)
  return first ? [first, ...namesBeside(words, at, first, cue, reading)] : []
}

/** Further names of a list, behind commas and «и». */
function namesBeside(words: Word[], at: number, first: Name, cue: Cue, reading: Reading): Name[] {
  const names: Name[] = []
  let { end } = first
  for (let next = at + 1; next < at + MOST_LISTED; next++) {
    const word = words[next]
    if (!word) break
    if (word.start < end || word.lower === 'и') continue
    const name = LIST.test(reading.lower.slice(end, word.start))
      ? readName(words, next, reading, { lowerCase: cue.lowerCase })
      : undefined
    if (!name || (cue.certainOnly && !name.certain)) break
    names.push(name)
    end = name.end
  }
  return names
}

function nameBehind(words: Word[], at: number, cue: Cue, reading: Reading): Name | undefined {
  let plain = !cue.certainOnly
  let start = at + 1
  if (cue.skip === 0 && isPreposition(words[start])) start++
  for (let next = start; next <= start + cue.skip; next++) {
    const left = words[next - 1]
    const word = words[next]
    if (!left || !word || !cue.gap.test(gapAfterAbbreviation(left, word, reading))) return undefined
    const name = readName(words, next, reading, cue)
    if (name && (plain || name.certain || /\d/u.test(between(left, word, reading)))) return name
    if (STOPS.has(word.lower)) return undefined
    // ТСЖ and РЭС are no places. Behind «жительница Луги» or «губернатор Ленинградской области» a lone word may be a place again.
    if (PLACES.test(word.lower)) plain = false
    if (word.capital && !(isShouted(word, reading) && word.end - word.start < 6)) plain = false
  }
  return undefined
}

/** «гр. Иванов», «Ф.И.О. Иванов»: the dot belongs to the cue. */
function gapAfterAbbreviation(left: Word, right: Word, reading: Reading): string {
  const gap = between(left, right, reading)
  return left.end - left.start <= 4 && gap.startsWith('.') ? gap.slice(1) : gap
}
