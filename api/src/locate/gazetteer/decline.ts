import { foldWord } from '../address/normalise'

/** Cases in which place names stand in free text. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'locative'
/** Forms by case; a case may have several, since rules cannot know every word. All are folded. */
export type Forms = Record<Case, string[]>

const CASES: Case[] = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative']

/** The forms of a place name: `Сосновый Бор` stands in `в Сосновом Бору`. Names of more words are declined word by word. */
export function declineName(name: string): Forms {
  const words = foldWord(name).split(' ')
  const declined = words.map((word, index) => declineHyphened(word, words[0] === 'имени' || isGenitive(words, index)))
  const forms: Forms = { nominative: [], genitive: [], dative: [], accusative: [], instrumental: [], locative: [] }
  for (const form of CASES) forms[form] = combine(declined.map((word) => word[form]))
  return forms
}

/** `Тельмана`, `Дзержинского`: places called after somebody do not change. */
function isGenitive(words: string[], index: number): boolean {
  return words.length === 1 && /(?:ского|цкого)$/.test(words[index] ?? '')
}

function combine(parts: string[][]): string[] {
  return parts.reduce<string[]>(
    (starts, forms) =>
      starts.length === 0 ? forms : starts.flatMap((start) => forms.map((form) => `${start} ${form}`)),
    [],
  )
}

function declineHyphened(word: string, fixed: boolean): Forms {
  if (fixed) return same(word)
  const number = /^(.+)(-\d+)$/.exec(word)
  if (number) return append(declineWord(number[1] ?? ''), '', number[2] ?? '')
  const dash = word.lastIndexOf('-')
  return append(declineWord(word.slice(dash + 1)), word.slice(0, dash + 1), '')
}

function append(forms: Forms, start: string, end: string): Forms {
  const result = { ...forms }
  for (const form of CASES) result[form] = forms[form].map((word) => start + word + end)
  return result
}

function same(word: string): Forms {
  const only = [word]
  return { nominative: only, genitive: only, dative: only, accusative: only, instrumental: only, locative: only }
}

/** Genitive, dative, accusative, instrumental, locative by the end of the word; several forms are split by a bar. */
const ENDINGS: [RegExp, string][] = [
  [/(?:с|ц)кий$/, '2:ого ому ий|ого им ом'],
  [/ий$/, '2:его ему ий|его им ем'],
  [/[гкх]ой$/, '2:ого ому ой|ого им ом'],
  [/(?:ый|ой)$/, '2:ого ому ый|ого ым ом'],
  [/[гкхжшчщ]ая$/, '2:ой ой ую ой ой'],
  [/ая$/, '2:ой ой ую ой ой'],
  [/яя$/, '2:ей ей юю ей ей'],
  [/[гкх]ое$/, '2:ого ому ое им ом'],
  [/ое$/, '2:ого ому ое ым ом'],
  [/ее$/, '2:его ему ее им ем'],
  [/ые$/, '2:ых ым ые ыми ых'],
  [/ие$/, '2:их им ие ими их'],
  [/ия$/, '1:и и ю ей и'],
  [/[гкхжшчщ]а$/, '1:и е у ой|ей е'],
  [/а$/, '1:ы е у ой|ей е'],
  [/я$/, '1:и е ю ей е'],
  [/ь$/, '1:и|я и|ю ь ью|ем и|е'],
  [/ье$/, '1:я ю е ем е'],
  [/це$/, '1:а у е ем е'],
  [/[жшчщ]е$/, '1:а у е ем е'],
  [/е$/, '1:я ю е ем е'],
  [/(?:ов|ев|ин|ын)о$/, '1:а|о у|о о ом|ым|о е|о'],
  [/о$/, '1:а|о у|о о ом|о е|о'],
  [/[гкхжшчщ]и$/, '1:|ей|ов ам и ами ах'],
  [/и$/, '1:ей|ев|и ям|и и ями|и ях|и'],
  [/цы$/, '1:|ев|ов ам ы ами ах'],
  [/ы$/, '1:|ов ам ы ами ах'],
  [/[уюэ]$/, '0:* * * * *'],
  [/й$/, '1:я ю й ем е'],
  [/[жшчщц]$/, '0:а у * ем|ом е'],
  [/./, '0:а у * ом|ем е'],
]

function declineWord(word: string): Forms {
  const fleeting = /^(.+)(?:ец)$/.exec(word)?.[1]
  const rule = ENDINGS.find(([pattern]) => pattern.test(word))?.[1] ?? '0:* * * * *'
  const [cut = '0', endings = ''] = rule.split(':')
  const stem = word.slice(0, word.length - Number(cut))
  const stems = fleeting && fleeting.length > 3 ? [stem, `${fleeting}ц`] : [stem]
  const [genitive, dative, accusative, instrumental, locative] = endings
    .split(' ')
    .map((list) => attach(stems, list, word))
  return {
    nominative: [word],
    genitive: genitive ?? [word],
    dative: dative ?? [word],
    accusative: accusative ?? [word],
    instrumental: instrumental ?? [word],
    // `в Бору`, `на Мысу`: a few short words have a locative of their own.
    locative: [...(locative ?? [word]), ...(/^(?:бор|мыс|луг|лес|сад|мост)$/.test(word) ? [`${word}у`] : [])],
  }
}

function attach(stems: string[], endings: string, word: string): string[] {
  return endings.split('|').flatMap((ending) => (ending === '*' ? [word] : stems.map((stem) => stem + ending)))
}
