import type { RegionPack } from '@ochag/api/contract/pack'
import { type Random, uniform } from './random'

/** Who is responsible besides the municipality, by the beginning of a topic's code; the longest match counts. */
const REGIONAL_BODIES: Record<string, { name: string; share: number }> = {
  'housing.gas': { name: 'Комитет по топливно-энергетическому комплексу', share: 0.6 },
  'housing.overhaul': { name: 'Фонд капитального ремонта', share: 0.85 },
  'housing.management': { name: 'Комитет государственного жилищного надзора и контроля', share: 0.7 },
  'housing.fees': { name: 'Комитет государственного жилищного надзора и контроля', share: 0.5 },
  'housing.heating': { name: 'Комитет по жилищно-коммунальному хозяйству', share: 0.12 },
  roads: { name: 'ГКУ «Ленавтодор»', share: 0.4 },
  'roads.parking': { name: 'Комитет по дорожному хозяйству', share: 0.05 },
  waste: { name: 'Региональный оператор по обращению с ТКО', share: 0.3 },
  'waste.collection': { name: 'Региональный оператор по обращению с ТКО', share: 0.75 },
  'waste.fees': { name: 'Региональный оператор по обращению с ТКО', share: 0.95 },
  'waste.dumps': { name: 'Комитет государственного экологического надзора', share: 0.3 },
  transport: { name: 'Комитет по транспорту', share: 0.7 },
  health: { name: 'Комитет по здравоохранению', share: 0.95 },
  hogweed: { name: 'Комитет по агропромышленному комплексу', share: 0.15 },
  education: { name: 'Комитет общего и профессионального образования', share: 0.45 },
  social: { name: 'Комитет по социальной защите населения', share: 0.75 },
  'social.work': { name: 'Комитет по труду и занятости населения', share: 0.9 },
  electricity: { name: 'Комитет по топливно-энергетическому комплексу', share: 0.75 },
  communications: { name: 'Комитет цифрового развития', share: 0.9 },
  ecology: { name: 'Комитет государственного экологического надзора', share: 0.8 },
  'ecology.forest': { name: 'Комитет по природным ресурсам', share: 0.9 },
  'safety.dogs': { name: 'Управление ветеринарии', share: 0.3 },
  'safety.fire': { name: 'ГКУ «Леноблпожспас»', share: 0.8 },
  'leisure.culture': { name: 'Комитет по культуре и туризму', share: 0.3 },
  'leisure.sport': { name: 'Комитет по физической культуре и спорту', share: 0.4 },
  'leisure.heritage': { name: 'Комитет по сохранению культурного наследия', share: 0.9 },
  'other.construction': { name: 'Комитет государственного строительного надзора', share: 0.5 },
  'other.farming': { name: 'Комитет по агропромышленному комплексу', share: 0.8 },
}

/** Administrations of municipalities by code, in the case that their name takes. */
export function listAdministrations(pack: RegionPack): Map<string, string> {
  return new Map(pack.municipalities.map(({ code, name }) => [code, `Администрация ${genitive(name.ru ?? code)}`]))
}

/** The regional body for a topic and how often the matter is its own. */
function regionalBodyFor(topic: string): { name: string; share: number } | undefined {
  const parts = topic.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const body = REGIONAL_BODIES[parts.slice(0, length).join('.')]
    if (body) return body
  }
  return undefined
}

/** Who has to deal with it. */
export function chooseExecutor(random: Random, topic: string, administration: string | undefined): string | null {
  const body = regionalBodyFor(topic)
  const regional = uniform(random) < (body?.share ?? 0)
  return (regional ? body?.name : administration) ?? body?.name ?? null
}

function genitive(name: string): string {
  return name.replace(/ий район$/u, 'ого района').replace(/ий городской округ$/u, 'ого городского округа')
}
