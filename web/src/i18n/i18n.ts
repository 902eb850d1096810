import i18next, { type i18n as Translator } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en'
import { ru, type Translation } from './ru'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Translation }
  }
}

export const LANGUAGES = ['ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Whether the interface speaks this language. */
export function isLanguage(text: string | null | undefined): text is Language {
  return LANGUAGES.some((language) => language === text)
}

/** The one i18next of the interface, ready as soon as it is imported. */
export const i18n: Translator = i18next.createInstance()

void i18n.use(initReactI18next).init({
  lng: 'ru',
  fallbackLng: 'ru',
  supportedLngs: LANGUAGES,
  resources: { ru: { translation: ru }, en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
})
