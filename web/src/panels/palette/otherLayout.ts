const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё'

const OTHER = new Map([
  ...[...LATIN].map((letter, index) => [letter, CYRILLIC[index] ?? letter] as const),
  ...[...CYRILLIC].map((letter, index) => [letter, LATIN[index] ?? letter] as const),
])

/** The same keys pressed in the other layout, Russian or Latin: «ljhjub» is «дороги»; lower-case. */
export function otherLayout(typed: string): string {
  return [...typed.toLowerCase()].map((letter) => OTHER.get(letter) ?? letter).join('')
}
