import type { RuleSet } from './rule'

const LOCAL = '(?:mailto:)?[a-zа-яё0-9_.+\\-]{1,64}'
const AT = '(?:\\s{0,2}@\\s{0,2}|\\s{0,2}[([](?:at|собака)[)\\]]\\s{0,2})'
const NAMED = '(?:mail|gmail|yandex|ya|bk|list|inbox|rambler|icloud|яндекс|майл)(?![a-zа-яё0-9])'

/** E-mail addresses, also with spaces, with a comma for a dot, and read out: «ivan собака mail точка ru». */
export const EMAILS: RuleSet = {
  hint: /@|[([](?:at|собака)|собач?ка\s/u,
  rules: [
    `${LOCAL}@[a-zа-яё0-9\\-]{1,63}(?:\\.[a-zа-яё0-9\\-]{2,63}){1,4}`,
    `${LOCAL}@${NAMED}(?:\\s?[.,]\\s?[a-zа-яё]{2,6})?`,
    `[a-zа-яё0-9_.+\\-]{2,64}${AT}(?=[a-zа-яё0-9\\-]{1,63}\\s?[.,]\\s?[a-zрф]{2,6}(?![a-zа-яё]))[a-zа-яё0-9\\-]{1,63}\\s?[.,]\\s?[a-zрф]{2,6}`,
    `[a-zа-яё0-9_.+\\-]{2,64}\\s{1,2}собач?ка\\s{1,2}[a-zа-яё0-9\\-]{1,30}\\s{0,2}точка\\s{0,2}(?:ru|com|net|org|su|ру|рф|ком|нет)(?![a-zа-яё])`,
    `[a-z0-9_.+\\-]{2,64}\\s{1,2}собач?ка\\s{1,2}[a-z0-9\\-]{1,30}\\.[a-z]{2,6}(?![a-z])`,
  ].map((pattern) => ({ mark: 'e-mail', pattern: new RegExp(pattern, 'gu') })),
}
