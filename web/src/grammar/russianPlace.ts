const NOUNS: Record<string, string> = { район: 'районе', округ: 'округе' }

/** An adjective of the masculine in the nominative: only endings that leave no doubt. */
const ADJECTIVE = /(?<=[а-яё])(?:(?<=[кгх])ий|(?<=н)ый|ой)$/u

/**
 * «во Всеволожском районе», «в Сосновоборском городском округе»: where a municipality is, if its name is made of adjectives
 * and one of the usual nouns; null for names that nobody knows how to decline.
 */
export function russianPlace(name: string): string | null {
  const words = name.split(' ')
  const noun = NOUNS[words.at(-1) ?? '']
  const adjectives = words.slice(0, -1)
  if (noun === undefined || adjectives.length === 0 || !adjectives.every((word) => ADJECTIVE.test(word))) return null
  const declined = [...adjectives.map((word) => word.replace(ADJECTIVE, 'ом')), noun].join(' ')
  return `${preposition(declined)} ${declined}`
}

/** «во» before two consonants of which the first is «в» or «ф». */
function preposition(word: string): 'в' | 'во' {
  return /^[вф][бвгджзклмнпрстфхцчшщ]/iu.test(word) ? 'во' : 'в'
}
