/**
 * Names of places that are also everyday words, first names, surnames or the adjectives of streets and districts. Without a word for
 * their kind before them they are not taken for a place in free text: `паша`, `победа`, `горка`.
 */
const COMMON_WORDS = new Set(
  `богатыри берег бережки березовка бор воля возрождение восход горка горки горы городок горьковское двор денисово дзержинского дружба дубки
дубровка заря звезда зеленец ивановское извоз каменка ключи коммунары красное красный кривко курба ладва ленинское лес лесная лесной
лесное луг лужайка лужки маяк межозерный мир мост надежда никольский никольское новая новинка новое новоселье новый озера озерки островки
паша первомайское переволок пери пески петровское победа погост поле поляны порог правда приозерный рассвет рель родник романовка ромашки роща ручьи
свет свобода село сельцо скамья слобода советский советское сосны старая старое сухое тельмана труд улица урожай хутор чаща шапки шум юбилейный юность
гора радуга подборовье`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a folded name, or one of several split by a bar, is an everyday word. */
export function isCommon(name: string): boolean {
  return COMMON_WORDS.has(name) || (name.includes('|') && name.split('|').some((one) => COMMON_WORDS.has(one)))
}

/** Names of more words that small letters make something else: `в сосновом бору`. */
export function isCommonPhrase(name: string): boolean {
  return ['сосновый бор', 'красный бор', 'новый свет'].includes(name)
}
