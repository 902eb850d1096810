import type { LocalizedText } from '@ochag/api/contract/common'
import type { Language } from './i18n'

/** A name in the reader's language, or in any language that it has. */
export function localized(text: LocalizedText, language: Language): string {
  return text[language] ?? text.ru ?? text.en ?? Object.values(text)[0] ?? ''
}
