import type { RegionPack, TopicNode } from '@ochag/api/contract/pack'
import type { FactWorld } from '../facts/factWorld'
import { type Fact, generateFacts } from '../facts/generateFacts'

/** Headers of a control centre's daily export. */
export const HEADERS = [
  'Направление',
  'Синт. группа',
  'Подтема',
  'Статус',
  'Исполнитель',
  'Источник',
  'Тип сообщения - 0 проблемы, 1 - предложения',
  'Спам (да/нет)',
  'Дата (первого взятия в работу)',
  'Адрес (формат)',
]

const STATUS_WORDS = {
  new: 'Модерация',
  in_progress: 'В работе',
  returned: 'Возврат модератору',
  deferred: 'Отложено',
  closed: 'Закрыто',
  rejected: 'Архивирован',
}

/** The facts of a world as rows of a control centre's export: words, no ids, no coordinates. */
export function* exportRows(world: FactWorld, pack: RegionPack): Generator<string[], void, undefined> {
  const paths = topicPaths(pack.topics)
  const names = new Map(pack.municipalities.map(({ code, name }) => [code, name.ru ?? code]))
  const sources = new Map(pack.sources.map(({ code, name }) => [code, name.ru ?? code]))
  for (const fact of generateFacts(world)) {
    const address = world.pool.addresses[fact.address]
    const district = names.get(address?.municipality ?? '') ?? ''
    const region = `Россия, ${pack.region.name.ru}, ${district}`
    yield [
      ...(paths.get(world.vocabulary.topics[fact.topic]?.code ?? '') ?? ['', '', '']),
      STATUS_WORDS[fact.status],
      `Администрация ${district}`,
      sources.get(world.vocabulary.sources[fact.source]?.code ?? '') ?? '',
      fact.kind === 'suggestion' ? '1' : '0',
      'нет',
      dayOf(fact),
      fact.located && address ? `${region}, ${address.text}` : region,
    ]
  }
}

function dayOf({ created }: Fact): string {
  const [year, month, day] = new Date(created * 1000).toISOString().slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}

/** Three words for every topic, from the general to the particular; a missing level repeats the one above. */
function topicPaths(tree: TopicNode[]): Map<string, string[]> {
  const paths = new Map<string, string[]>()
  function walk(node: TopicNode, above: string[]): void {
    const path = [...above, node.name.ru ?? node.code]
    paths.set(node.code, [path[0] ?? '', path[1] ?? path[0] ?? '', path[2] ?? path[1] ?? path[0] ?? ''])
    for (const child of node.children) walk(child, path)
  }
  for (const root of tree) walk(root, [])
  return paths
}
