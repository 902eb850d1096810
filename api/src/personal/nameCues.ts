import type { Reading } from './reading'
import type { Trust } from './readName'
import type { Word } from './words'

/** What a word announces: a name behind it, after at most `skip` other words. */
export interface Cue extends Trust {
  skip: number
  /** What may stand between the cue and the name. */
  gap: RegExp
  /** A lone word with the ending of a surname is not enough. */
  certainOnly?: boolean
  /** Beside which words it is a cue at all. */
  where?: (words: Word[], at: number, reading: Reading) => boolean
}

const LOOSE = /^[\s.:,–—\-("«№\d]{0,8}$/u
const CLOSE = /^(?:\s{0,2}[,:–—-])?\s{0,3}$/u
const COMMA = /^[.!\s]{0,2},\s{0,3}$/u
const TITLE = /^[\s№\d,–—-]{1,8}$/u

const SELF: Cue = { skip: 0, gap: LOOSE, anyCapital: true, lowerCase: true }
const SIGNED: Cue = { skip: 0, gap: LOOSE, lowerCase: true }
const PERSON: Cue = { skip: 0, gap: CLOSE }
const NEIGHBOUR: Cue = { skip: 1, gap: CLOSE }
const WRITES: Cue = { skip: 1, gap: CLOSE }
const RESIDENT: Cue = { skip: 4, gap: TITLE, certainOnly: true }
const OFFICIAL: Cue = { skip: 4, gap: TITLE }
const CALL: Cue = { skip: 0, gap: CLOSE }
const SENDER: Cue = { skip: 0, gap: CLOSE, certainOnly: true }

const CUES = new Map<string, Cue>([
  ...entries(SELF, 'фио фамилия отчество'),
  ...entries(
    SIGNED,
    'заявитель заявительница заявителя заявителю отправитель подпись подписи подписались подписан подписано обращается собственник собственница абонент плательщик',
  ),
  ...entries(
    PERSON,
    'сын сына сыну сынок дочь дочка дочери дочку дочке доченька муж мужа мужу мужем жена жены жену жене женой бабушка бабушки бабушке бабушку дедушка дедушки дедушке мама мамы маме маму мать отец отца отцу папа папы внук внука внуку внучка внучки внучке внучку брат брата брату сестра сестры сестру сестре тетя тётя тети тёти дядя дяди баба дед племянник племянника племяннику племянница племянницы дети детей семья семьи семье опекун сирота кум супруг супруга супругу супруги подруга друг ребенок ребёнок малыш ' +
      'гражданин гражданина гражданину гражданином гражданка гражданки гражданке гражданку гр гр-н гр-ка гр-на гр-ки гр-ну господин господина господину госпожа госпожи товарищ тов уважаемый уважаемая глубокоуважаемый глубокоуважаемая многоуважаемый многоуважаемая ип некий некая некто',
  ),
  ...entries(NEIGHBOUR, 'сосед соседа соседу соседом соседка соседки соседке соседку соседкой'),
  ...entries(WRITES, 'пишет беспокоит'),
  ...entries(RESIDENT, 'жилец жильца житель жителя жителю жительница жительницы жительнице жительницу'),
  ...entries(
    OFFICIAL,
    'губернатор губернатора губернатору губернатором глава главы главе главу главой врио депутат депутата депутату депутатом министр министра министру министром директор директора директору директором начальник начальника начальнику начальником участковый участкового участковому врач врача врачу врачом главврач главврача доктор доктора доктору терапевт терапевта терапевту педиатр педиатра педиатру хирург стоматолог фельдшер фельдшера медсестра медсестры санитарка учитель учителя учителю учительница учительницы воспитатель воспитателя воспитательница завуч заведующая заведующей заведующий тренер тренера председатель председателя председателю председателем старшая старший мастер мастера мастеру инженер инженера инспектор инспектора бригадир завхоз уборщица техничка сантехник электрик дворник водитель водителя водителю тракторист тракториста охранник консьержка продавец кассир бухгалтер специалист специалиста специалисту специалистом оператор диспетчер диспетчера секретарь секретаря заместитель заместителя зам замглавы замдиректора представитель представителя представителю менеджер менеджера прораб прораба бригада бригады исполнитель исполнителя исп прокурор прокурора следователь следователя судья судьи капитан майор лейтенант полковник мэр мэра юрист адвокат нотариус староста старосты старосте координатор управляющий управляющая арендатор застройщик ' +
      'пенсионер пенсионера пенсионерка пенсионерки пенсионерке инвалид инвалида инвалиду ветеран ветерана ветерану блокадница блокадник вдова участник участника',
  ),
  ...entries(
    CALL,
    'позвонить позвоните перезвонить перезвоните звонить звоните спросить спросите спрашивать связаться свяжитесь обращаться обратиться обратитесь передать передайте помочь помогите сообщить ответить подойти разговаривал разговаривала говорил говорила беседовал беседовала общался общалась общаюсь обратилась обратился подписала подписал писала писал',
  ),
  ...entries(SENDER, 'от я'),
  ['зовут', { ...SELF, where: behind('меня') }],
  ['меня', { ...SELF, where: behind('зовут') }],
  ['имя', { ...SELF, where: isOwnName }],
  ['о', { ...SELF, where: (words, at) => behind('и')(words, at) && behind('ф')(words, at - 1) }],
  ...entries({ ...SIGNED, where: behind('с') }, 'уважением ув уваж'),
  ['обращения', { ...SIGNED, where: behind('автор') }],
  ['лицо', { ...SIGNED, where: behind('контактное') }],
  ['спасибо', { ...SIGNED, lowerCase: false, gap: COMMA }],
])
const PREPOSITIONS = new Set(['к', 'ко', 'с', 'со', 'для'])

/** The cue that a word is, if any; some words are cues only beside another. */
export function cueAt(words: Word[], at: number, reading: Reading): Cue | undefined {
  const cue = CUES.get(words[at]?.lower ?? '')
  return cue?.where && !cue.where(words, at, reading) ? undefined : cue
}

/** Whether a word may stand between «позвонить» or «связаться» and the name. */
export function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && PREPOSITIONS.has(word.lower)
}

function entries(cue: Cue, words: string): [string, Cue][] {
  return words.split(' ').map((word) => [word, cue])
}

function behind(word: string): (words: Word[], at: number) => boolean {
  return (words, at) => words[at - 1]?.lower === word
}

/** «моё имя …», «Имя: …» */
function isOwnName(words: Word[], at: number, { lower }: Reading): boolean {
  return /^мо[её]$/u.test(words[at - 1]?.lower ?? '') || lower[words[at]?.end ?? 0] === ':'
}
