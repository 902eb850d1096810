import type { Metric } from '@ochag/api/contract/metrics'
import { encodeView } from '../../../view/codec'
import { pathOf } from '../../../view/page'
import { EMPTY_VIEW, type View } from '../../../view/view'
import { KINDS, LIMITS, planParameters, type Scene, type WallPlan } from '../tour/wallPlan'

/** What the editor changes. */
export interface Draft extends WallPlan {
  metric: Metric
  topic: string[]
  municipality: string[]
}

/** The address of the wall that a draft describes; the rest of the filter stays as it is. */
export function wallAddress(draft: Draft, view: View): string {
  const { metric, topic, municipality } = draft
  // Days that go on as time does replace those of the filter.
  const period = draft.days === null ? view.filter.period : null
  const shown: View = {
    ...view,
    metric,
    camera: null,
    selection: EMPTY_VIEW.selection,
    filter: { ...view.filter, period, topic, municipality },
    theme: view.theme === 'light' ? 'light' : null,
  }
  const query = [encodeView(shown), `${new URLSearchParams(planParameters(draft))}`.replaceAll('%2C', ',')]
  const parameters = query.filter((part) => part !== '').join('&')
  return parameters ? `${pathOf('wall')}?${parameters}` : pathOf('wall')
}

/** A scene of a kind with usual numbers. */
export function freshScene(kind: Scene['kind'], municipality: string): Scene {
  if (kind === 'places') return { kind, seconds: 15, count: 3 }
  if (kind === 'place') return { kind, seconds: 15, municipality }
  return { kind, seconds: 20 }
}

/** The scenes with one of them so many places further; the very same where that is beyond the ends. */
export function moved(scenes: readonly Scene[], index: number, by: number): Scene[] {
  const others = scenes.filter((_, place) => place !== index)
  const scene = scenes[index]
  const to = index + by
  if (!scene || to < 0 || to >= scenes.length) return [...scenes]
  return [...others.slice(0, to), scene, ...others.slice(to)]
}

/** Whether seconds are a time that a scene can stand. */
export function isTime(seconds: number): boolean {
  return seconds >= LIMITS.seconds.least && seconds <= LIMITS.seconds.most
}

/** The kind of a scene that a choice names. */
export function kindOf(text: string): Scene['kind'] {
  return KINDS.find((kind) => kind === text) ?? 'map'
}
