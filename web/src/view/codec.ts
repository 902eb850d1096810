import { COMPARISONS, METRICS } from '@ochag/api/contract/metrics'
import { cameraOf, cameraText } from './cameraCodec'
import { isDay } from './days'
import { SHAPES } from './scaleChoice'
import { scaleOf, scaleText } from './scaleCodec'
import { placeText, sideText, splitOf } from './split'
import { isCell, KINDS, STATUSES } from './values'
import { EMPTY_VIEW, type Selection, type View, type ViewFilter } from './view'

const LONGEST_CODE = 100
const LONGEST_ADDRESS = 500
const MOST_VALUES = 200

/** The view as a query string without the question mark; empty for the view that nobody has touched. */
export function encodeView(view: View): string {
  const { filter, selection } = view
  const parameters: [string, string][] = [
    ...(filter.period ? [pair('from', filter.period.from), pair('to', filter.period.to)] : []),
    ...filter.topic.map((code) => pair('topic', code)),
    ...filter.municipality.map((code) => pair('area', code)),
    ...filter.source.map((code) => pair('source', code)),
    ...filter.status.map((status) => pair('status', status)),
    ...filter.kind.map((kind) => pair('kind', kind)),
    ...(filter.unlocated ? [pair('unlocated', '1')] : []),
    ...unusual('compare', filter.compare, EMPTY_VIEW.filter.compare),
    ...unusual('metric', view.metric, EMPTY_VIEW.metric),
    ...unusual('scale', scaleText(view.scale), ''),
    ...unusual('shape', view.shape, EMPTY_VIEW.shape),
    ...given('split', view.split && sideText(view.split.side)),
    ...given('split-at', view.split && placeText(view.split)),
    ...given('cell', selection.cell),
    ...given('address', selection.address),
    ...given('appeal', selection.appeal?.toString() ?? null),
    ...given('at', view.camera && cameraText(view.camera)),
    ...given('lang', view.language),
    ...given('theme', view.theme),
  ]
  // A comma may stand in a query as it is, and a link is read by people.
  return new URLSearchParams(parameters).toString().replaceAll('%2C', ',')
}

/** The view that a query string holds; what it does not hold, or holds wrongly, is as in {@link EMPTY_VIEW}. */
export function decodeView(search: string): View {
  const parameters = new URLSearchParams(search)
  const language = parameters.get('lang')
  const theme = parameters.get('theme')
  return {
    camera: cameraOf(parameters.get('at')),
    filter: filterOf(parameters),
    selection: selectionOf(parameters),
    metric: oneOf(METRICS, parameters.getAll('metric'))[0] ?? EMPTY_VIEW.metric,
    scale: scaleOf(parameters.get('scale')),
    shape: oneOf(SHAPES, parameters.getAll('shape'))[0] ?? EMPTY_VIEW.shape,
    split: splitOf(parameters.get('split'), parameters.get('split-at')),
    language: language && /^[a-z]{2,3}$/.test(language) ? language : EMPTY_VIEW.language,
    theme: theme === 'light' || theme === 'dark' ? theme : EMPTY_VIEW.theme,
  }
}

function filterOf(parameters: URLSearchParams): ViewFilter {
  return {
    period: periodOf(parameters.get('from'), parameters.get('to')),
    topic: codesOf(parameters, 'topic'),
    municipality: codesOf(parameters, 'area'),
    source: codesOf(parameters, 'source'),
    status: oneOf(STATUSES, parameters.getAll('status')),
    kind: oneOf(KINDS, parameters.getAll('kind')),
    unlocated: parameters.get('unlocated') === '1',
    compare: oneOf(COMPARISONS, parameters.getAll('compare'))[0] ?? EMPTY_VIEW.filter.compare,
  }
}

function selectionOf(parameters: URLSearchParams): Selection {
  const cell = parameters.get('cell')
  const address = parameters.get('address')
  const appeal = parameters.get('appeal')
  const id = appeal && /^[1-9]\d*$/.test(appeal) ? Number(appeal) : null
  return {
    cell: cell && isCell(cell) ? cell : null,
    address: address && address.length <= LONGEST_ADDRESS ? address : null,
    appeal: id !== null && Number.isSafeInteger(id) ? id : null,
  }
}

function periodOf(from: string | null, to: string | null): ViewFilter['period'] {
  return from && to && isDay(from) && isDay(to) && from < to ? { from, to } : null
}

function codesOf(parameters: URLSearchParams, name: string): string[] {
  const codes = parameters.getAll(name).filter((code) => code !== '' && code.length <= LONGEST_CODE)
  return [...new Set(codes)].slice(0, MOST_VALUES)
}

function oneOf<Value extends string>(allowed: readonly Value[], given: string[]): Value[] {
  return allowed.filter((value) => given.includes(value))
}

function given(name: string, value: string | null): [string, string][] {
  return value === null ? [] : [pair(name, value)]
}

/** What is as always is not said. */
function unusual(name: string, value: string, usual: string): [string, string][] {
  return value === usual ? [] : [pair(name, value)]
}

function pair(name: string, value: string): [string, string] {
  return [name, value]
}
