const VOWELS = 'аеёиоуыэюяaeiouy'
/** So many letters stay before and after a hyphen at least. */
const LEAST = 2
const SOFT_HYPHEN = '\u00ad'

/**
 * Marks where long words may be broken: before a consonant that a vowel follows, with a vowel on either side.
 * Browsers know no Russian hyphenation by themselves; English words are short and broken only where very long.
 */
export function softHyphens(text: string): string {
  return text.replace(/[а-яё]{7,}|[a-z]{12,}/gi, (word) => {
    const letters = [...word]
    return letters
      .map((letter, index) => (mayBreak(word.toLowerCase(), index) ? SOFT_HYPHEN + letter : letter))
      .join('')
  })
}

function mayBreak(word: string, index: number): boolean {
  if (index < LEAST || index > word.length - LEAST) return false
  const opensSyllable = !isVowel(word[index]) && isVowel(word[index + 1])
  return opensSyllable && [...word.slice(0, index)].some(isVowel)
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter)
}
