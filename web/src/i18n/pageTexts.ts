import { useTranslation } from 'react-i18next'
import { i18n } from './i18n'

type Texts = { [Name in string]: string | Texts }
type Leaves<Of> = {
  [Name in keyof Of & string]: Of[Name] extends string ? Name : `${Name}.${Leaves<Of[Name]>}`
}[keyof Of & string]
type Singular<Name> = Name extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}` ? Base : Name
type Values = Record<string, string | number>

/** A set of texts in English: the same ones, but English has no forms for few and many. */
export type English<Russian> = {
  [Name in keyof Russian as Name extends `${string}${'_few' | '_many'}` ? never : Name]: Russian[Name] extends string
    ? string
    : English<Russian[Name]>
}

/** The name of a text of a set; of a plural without its form. */
type TextOf<Of> = Singular<Leaves<Of>>

/** Says a text of a set in the reader's language. */
export type SayOf<Of> = (name: TextOf<Of>, values?: Values) => string

/**
 * Registers texts that only one page needs, so that they are fetched with it; returns the hook that says them. The texts lie
 * in `texts/ru.ts` and `texts/en.ts` beside it, and are checked as those of the panels are.
 */
export function pageTexts<Russian extends Texts>(set: string, russian: Russian, english: Texts): () => SayOf<Russian> {
  i18n.addResourceBundle('ru', set, russian)
  i18n.addResourceBundle('en', set, english)
  return function useSay() {
    useTranslation()
    // The panels' texts are the only ones that the library is told the type of.
    return (name, values = {}) => String(i18n.t(`${set}:${name}` as never, values as never))
  }
}
