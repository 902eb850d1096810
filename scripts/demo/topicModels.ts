import { type RegionPack, TopicNode } from '@ochag/api/contract/pack'
import type { Place } from './places'
import { createRandom, noise } from './random'
import { SOURCE_MIXES } from './sourceHabits'
import type { Setting, TopicProfile } from './topicProfile'
import { RARE_TOPIC, TOPIC_PROFILES } from './topicProfiles'
import { type Weighted, weighted } from './weighted'
import { yearCurve } from './yearShapes'

/** A topic of the pack with all that is needed to draw its appeals. */
export interface TopicModel {
  code: string
  name: string
  group: string
  profile: TopicProfile
  /** Its share of all appeals of a year. */
  share: number
  /** Factor by day of the year; zero outside its season. */
  curve: Float64Array
  deadlineDays: number
  /** Sources and their shares. */
  sources: [string, number][]
  people: Weighted<Place>
  /** Share of its appeals that come from a place. */
  shareOf: Map<Place, number>
}

/** How much more people of a kind of place write about a matter of a setting than their number says. */
const SETTINGS: Record<Setting, Record<Place['kind'], number>> = {
  town: { town: 1.15, village: 0.45, garden: 0.15 },
  anywhere: { town: 1, village: 1, garden: 0.9 },
  village: { town: 0.45, village: 1.9, garden: 2.2 },
}
const ANY_DEADLINE = 30

/** All topics that appeals are filed under: the leaves of the tree and inner topics that have a profile. */
export function listTopicModels(seed: string, pack: RegionPack, places: Place[]): TopicModel[] {
  const topics = pack.topics.flatMap((group) => flatten(group, group.code))
  const total = topics.reduce((sum, { profile }) => sum + profile.weight, 0)
  const worries = new Map(topics.map(({ group }) => [group, worriesOf(seed, group, places)]))
  return topics.map(({ node, group, profile }) => {
    const people = weighted(
      places.map((place, index) => [place, eagerness(place, profile) * (worries.get(group)?.[index] ?? 1)] as const),
    )
    return {
      code: node.code,
      name: node.name.ru ?? node.code,
      group,
      profile,
      share: profile.weight / total,
      curve: yearCurve(profile.year, node.season),
      deadlineDays: node.deadlineDays ?? ANY_DEADLINE,
      sources: sourcesOf(pack, profile),
      people,
      shareOf: shares(people),
    }
  })
}

/** Whether a topic is this one or lies below it. */
export function isUnder(topic: string, ancestor: string): boolean {
  return topic === ancestor || topic.startsWith(`${ancestor}.`)
}

function flatten(node: TopicNode, group: string): { node: TopicNode; group: string; profile: TopicProfile }[] {
  const profile = TOPIC_PROFILES[node.code] ?? (node.children.length === 0 ? RARE_TOPIC : undefined)
  const below = TopicNode.array()
    .parse(node.children)
    .flatMap((child) => flatten(child, group))
  return profile ? [{ node, group, profile }, ...below] : below
}

/** Every district and every place has worries of its own. */
function worriesOf(seed: string, group: string, places: Place[]): number[] {
  return places.map(({ municipality, key }) => {
    const district = noise(createRandom(seed, 'worry', group, municipality), 0.15)
    return district * noise(createRandom(seed, 'worry', group, key), 0.25)
  })
}

/** Residents, as far as a matter concerns people of such places. */
function eagerness({ residents, kind }: Place, { setting }: TopicProfile): number {
  return residents * SETTINGS[setting][kind]
}

function shares({ items, totals, total }: Weighted<Place>): Map<Place, number> {
  return new Map(items.map((place, index) => [place, ((totals[index] ?? 0) - (totals[index - 1] ?? 0)) / total]))
}

function sourcesOf(pack: RegionPack, profile: TopicProfile): [string, number][] {
  const known = new Set(pack.sources.map(({ code }) => code))
  const mix = Object.entries(SOURCE_MIXES[profile.sources]).filter(([code]) => known.has(code))
  const sum = mix.reduce((total, [, share]) => total + share, 0)
  if (sum > 0) return mix.map(([code, share]) => [code, share / sum])
  return [...known].map((code) => [code, 1 / known.size])
}
