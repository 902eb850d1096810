import type { Language } from '../../i18n/i18n'
import { pageTexts } from '../../i18n/pageTexts'
import { en } from './en'
import { ru } from './ru'

/** The texts of pictures and of their dialog in the reader's language. */
export const useSnapshotText = pageTexts('snapshot', ru, en)

export type SnapshotSay = ReturnType<typeof useSnapshotText>

/** The same texts in the language of a picture, whatever its maker reads. */
export function useSnapshotTextIn(language: Language): SnapshotSay {
  const say = useSnapshotText()
  return (name, values = {}) => say(name, { ...values, lng: language })
}
