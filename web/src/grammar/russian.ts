/** A Russian noun in the forms that a number asks for. */
export interface RussianNoun {
  gender: 'masculine' | 'feminine' | 'neuter'
  /** Nominative singular: 1 авария. */
  one: string
  /** Genitive singular: 2 аварии, 2,5 аварии, «у одной аварии». */
  few: string
  /** Genitive plural: 5 аварий, «у пяти аварий». */
  many: string
  /** Accusative singular: «на 1 аварию больше». */
  accusative: string
}

/** What the number is asked as: «поступило 21 обращение», «на 21 аварию», «у 21 обращения». */
export type NumeralCase = 'nominative' | 'accusative' | 'genitive'

const rules = new Intl.PluralRules('ru')

/** The form of a noun after a number written in digits. A fraction always takes the genitive singular: «2,5 аварии». */
export function russianForm(count: number, noun: RussianNoun, numeralCase: NumeralCase = 'nominative'): string {
  const form = rules.select(count)
  if (form === 'other') return noun.few
  if (numeralCase === 'genitive') return form === 'one' ? noun.few : noun.many
  if (form === 'one') return numeralCase === 'accusative' ? noun.accusative : noun.one
  return form === 'few' ? noun.few : noun.many
}

const ENDINGS = { masculine: '', feminine: 'а', neuter: 'о' } as const

/**
 * A verb of the past before a number and its noun: «поступила 21 авария», «поступил 1 вопрос», else the neuter: «поступило
 * 5 аварий».
 * @param stem without its ending: «поступил», «зарегистрирован»
 */
export function russianPast(stem: string, count: number, noun: RussianNoun): string {
  return stem + (rules.select(count) === 'one' ? ENDINGS[noun.gender] : ENDINGS.neuter)
}

const TIMES: RussianNoun = { gender: 'masculine', one: 'раз', few: 'раза', many: 'раз', accusative: 'раз' }

/** «в 2,4 раза», «в 5 раз», «в 21 раз»; `written` is the number as it stands in the sentence. */
export function russianTimes(count: number, written: string): string {
  return `в ${written} ${russianForm(count, TIMES)}`
}

/** Days of the week from Monday: «четыре предыдущих» or «предыдущие» by their gender, and the genitive. */
const WEEKDAYS = [
  ['предыдущих', 'понедельника'],
  ['предыдущих', 'вторника'],
  ['предыдущие', 'среды'],
  ['предыдущих', 'четверга'],
  ['предыдущие', 'пятницы'],
  ['предыдущие', 'субботы'],
  ['предыдущих', 'воскресенья'],
] as const

/** «четыре предыдущих вторника», «четыре предыдущие среды», in the accusative, for a day `YYYY-MM-DD`. */
export function fourFormerDays(day: string): string {
  return `${fourFormer(day)} ${weekdayGenitive(day)}`
}

/** The same where the day has been named: «четыре предыдущих», «четыре предыдущие». */
export function fourFormer(day: string): string {
  return `четыре ${weekdayOf(day)[0]}`
}

/** «вторника», «среды»: after «для». */
export function weekdayGenitive(day: string): string {
  return weekdayOf(day)[1]
}

function weekdayOf(day: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? WEEKDAYS[0]
}
