/** How wide an outbreak is. */
export type Extent = 'yard' | 'quarter' | 'town' | 'district'

export interface OutbreakPlan {
  topic: string
  /** A settlement, or a municipality where the extent is `district`. */
  place: string
  extent: Extent
  /** So many times the topic's appeals of the whole settlement or district. */
  factor: number
  days: number
  /** Months in which it may begin, January is 1; all when absent. */
  months?: number[]
}

const HEATING = [10, 11, 12, 1, 2, 3]
const WINTER = [12, 1, 2]
const SPRING = [3, 4, 5]
const SUMMER = [6, 7, 8]

/** What may break out. No two share both place and group of topics, so that outbreaks never blur each other. */
export const OUTBREAK_PLANS: OutbreakPlan[] = [
  { topic: 'waste.collection', place: 'Сертолово', extent: 'town', factor: 4, days: 21 },
  { topic: 'housing.heating', place: 'Мурино', extent: 'quarter', factor: 6, days: 10, months: HEATING },
  { topic: 'roads.potholes', place: 'Гатчина', extent: 'town', factor: 2.5, days: 35, months: SPRING },
  { topic: 'electricity', place: 'Приозерский район', extent: 'district', factor: 6, days: 9 },
  { topic: 'housing.water', place: 'Выборг', extent: 'quarter', factor: 5, days: 10 },
  { topic: 'roads.snow', place: 'Кудрово', extent: 'town', factor: 6, days: 9, months: WINTER },
  { topic: 'safety', place: 'Кириши', extent: 'quarter', factor: 6, days: 18 },
  { topic: 'hogweed', place: 'Ломоносовский район', extent: 'district', factor: 3, days: 28, months: [6, 7] },
  { topic: 'transport', place: 'Всеволожск', extent: 'town', factor: 3.5, days: 16 },
  { topic: 'housing.entrances', place: 'Сосновый Бор', extent: 'yard', factor: 5, days: 14 },
  { topic: 'ecology', place: 'Всеволожский район', extent: 'district', factor: 3, days: 20 },
  { topic: 'housing.water', place: 'Тихвин', extent: 'town', factor: 4.5, days: 12 },
  { topic: 'health', place: 'Тосненский район', extent: 'district', factor: 2, days: 30 },
  { topic: 'waste', place: 'Вырица', extent: 'town', factor: 5, days: 21, months: SUMMER },
  { topic: 'improvement', place: 'Луга', extent: 'quarter', factor: 3, days: 15 },
  { topic: 'housing.heating', place: 'Сланцы', extent: 'town', factor: 5, days: 12, months: HEATING },
  { topic: 'improvement', place: 'Коммунар', extent: 'yard', factor: 3.5, days: 21 },
  { topic: 'roads.potholes', place: 'Кингисеппский район', extent: 'district', factor: 2, days: 35, months: SPRING },
  { topic: 'improvement.territory.snow', place: 'Сертолово', extent: 'quarter', factor: 6, days: 9, months: WINTER },
  { topic: 'waste', place: 'Волосовский район', extent: 'district', factor: 2, days: 30 },
  { topic: 'housing', place: 'Гатчина', extent: 'quarter', factor: 2.5, days: 10 },
  { topic: 'electricity', place: 'Лужский район', extent: 'district', factor: 6, days: 9 },
  { topic: 'playgrounds', place: 'Кудрово', extent: 'quarter', factor: 6, days: 20, months: SUMMER },
  { topic: 'waste', place: 'Никольское', extent: 'quarter', factor: 4, days: 20 },
  { topic: 'education', place: 'Мурино', extent: 'town', factor: 5, days: 25, months: [8, 9, 1] },
  { topic: 'roads', place: 'Отрадное', extent: 'quarter', factor: 4, days: 12 },
  { topic: 'transport', place: 'Кировский район', extent: 'district', factor: 3, days: 14 },
  { topic: 'roads', place: 'Волхов', extent: 'town', factor: 1.5, days: 35 },
  { topic: 'safety.fire', place: 'Гатчинский район', extent: 'district', factor: 6, days: 7, months: [4, 5] },
  { topic: 'waste', place: 'Светогорск', extent: 'town', factor: 6, days: 14 },
  { topic: 'improvement', place: 'Сосновый Бор', extent: 'town', factor: 6, days: 3 },
  { topic: 'health', place: 'Пикалёво', extent: 'town', factor: 5, days: 24 },
  { topic: 'housing', place: 'Шлиссельбург', extent: 'yard', factor: 3.5, days: 20 },
  { topic: 'electricity', place: 'Выборгский район', extent: 'district', factor: 5, days: 4 },
  { topic: 'housing', place: 'Всеволожск', extent: 'yard', factor: 1.8, days: 18 },
]
