import { keepPreference, readPreference } from '../theme/preference'
import { setLanguage, useView } from '../view/useView'
import { isLanguage, type Language } from './i18n'

/** The language to speak: the link's, else the one chosen in this browser, else the browser's, else Russian. */
export function useLanguage(): Language {
  const { language } = useView()
  const wishes = [language, readPreference('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))]
  return wishes.find(isLanguage) ?? 'ru'
}

/** Speaks a language and remembers it. */
export function chooseLanguage(language: Language): void {
  keepPreference('language', language)
  setLanguage(language)
}
