import { i18n, type Language } from '../i18n/i18n'
import type { SnapshotSay } from './texts/useSnapshotText'
import './texts/useSnapshotText'

/** For tests: the texts of pictures without a page around them. */
export function testSay(language: Language): SnapshotSay {
  return (name, values = {}) => String(i18n.t(`snapshot:${name}` as never, { ...values, lng: language } as never))
}
