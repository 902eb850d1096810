import { DASH, type RuleSet, WORD_STARTS } from './rule'

/** Where the first step of the path is a person, a group or a talk. */
const SITES = [
  'vk\\.(?:com|ru|me|cc)',
  'vkontakte\\.ru',
  'ok\\.(?:ru|me)',
  'odnoklassniki\\.ru',
  't\\.me',
  'telegram\\.(?:me|dog)',
  'facebook\\.com',
  'fb\\.(?:com|me)',
  'instagram\\.com',
  'threads\\.(?:net|com)',
  'twitter\\.com',
  'x\\.com',
  'wa\\.me',
  'api\\.whatsapp\\.com',
  'viber\\.me',
  'tiktok\\.com',
  'linkedin\\.com/in',
  'my\\.mail\\.ru',
  'max\\.ru',
  'dzen\\.ru/(?:id|profile|@)',
  'rutube\\.ru/(?:channel|u)',
  'youtube\\.com/(?:channel|user|c|@)',
].join('|')
const LINK = `(?:https?://)?(?:[a-z]{1,3}\\.|www\\.|mobile\\.)?(?:${SITES})`

const NETWORKS =
  '(?:вк|vk|вконтакте|контакте|тг|tg|телега|телеграмм?|telegram|инста(?:грамм?)?|instagram|одноклассники|скайп|skype|вайбер|viber|макс|дискорд|ник(?:нейм)?|логин)'
const NOT_HANDLES =
  /^(?:https?|www|web|bot|channel|group|online|desktop|whats?app?|viber|telegram|instagram|vk|ok|max|skype|android|iphone|com|ru|app|messenger|mini|wifi|wi-fi|plus|premium)(?![a-z])/u

/** A Latin letter is in all of them, or the bar of a mention. */
const HINT = /[a-z][^а-яё]{0,3}[a-z]|\|/u

/** Links to profiles and channels of social networks, handles behind an @ or a network's name, mentions of ВКонтакте. */
export const PROFILES: RuleSet = {
  hint: HINT,
  rules: [
    {
      mark: 'profile',
      pattern: /\[id\d{1,12}(?::bp-?\d{1,12}_\d{1,12})?\|[^\]\n]{1,80}\]/gu,
    },
    {
      mark: 'profile',
      pattern: new RegExp(
        `(?<![a-zа-яё0-9.\\-])${LINK}(?:\\s?/\\s?|(?<=@))[^\\s"«»<>()\\[\\]|,;!]{1,500}(?<![.?:])`,
        'gu',
      ),
    },
    { mark: 'profile', pattern: /(?:viber|tg|skype):[^\s"«»<>,;]{3,300}/gu },
    { mark: 'profile', pattern: /(?<![\wа-яё@])@[a-z][\w.]{2,40}\w/gu },
    {
      mark: 'profile',
      pattern: /(?<![\wа-яё])id\d{5,12}(?!\w)/gu,
    },
    {
      mark: 'profile',
      pattern: new RegExp(
        `(?<cue>${WORD_STARTS}${NETWORKS}(?:е|а|ом|у)?\\s{0,2}[:${DASH}\\s]\\s{0,2})[a-z][a-z0-9_.\\-]{3,40}(?<![.\\-])(?![a-zа-яё/]|\\s?:)`,
        'gu',
      ),
      accepts: (cut) => !NOT_HANDLES.test(cut),
    },
  ],
}
