/** What is cut out of free text before it is stored, and what stands in its place. */
const PATTERNS: [RegExp, string][] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '[e-mail]'],
  [
    /(?:https?:\/\/|www\.)?(?:vk\.com|vk\.ru|ok\.ru|t\.me|facebook\.com|instagram\.com|twitter\.com|x\.com)\/\S+/giu,
    '[profile]',
  ],
  [/(?<![\w@])@[a-z]\w{3,}/giu, '[profile]'],
  // Ten or eleven digits with a country code or brackets, as phones are written; house and contract numbers are not.
  [/(?<!\d)(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/gu, '[phone]'],
  [/(?<!\d)\+\d[\d\s()-]{8,}\d(?!\d)/gu, '[phone]'],
  [/(?<!\d)\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)/gu, '[phone]'],
]

/** A text without phones, e-mails and profile links; empty becomes null. */
export function withoutPersonalData(text: string | null | undefined): string | null {
  if (!text) return null
  const clean = PATTERNS.reduce((rest, [pattern, mark]) => rest.replace(pattern, mark), text).trim()
  return clean || null
}
