import { useMemo } from 'react'
import { localized } from '../../../i18n/localized'
import { useLanguage } from '../../../i18n/useLanguage'
import { NONE } from '../../../panels/shared/none'
import { matches } from '../../../panels/shared/search'
import { useNames } from '../../../panels/shared/useNames'
import { palettes } from '../../../theme/palette'
import { useTheme } from '../../../theme/useTheme'
import { useView } from '../../../view/useView'
import { useKeptOrder } from '../../shared/order/useKeptOrder'
import { ALL, type Cells, cellKey } from '../model/cells'
import { movedBeyondChance } from '../model/chances'
import { admittedGroups, type Column, columnsOf } from '../model/columns'
import { matrixScale } from '../model/matrixScale'
import { type Named, pinnedFirst, type Sort, sortCodes } from '../model/order'
import { residentsOf, type Values, valuesOf } from '../model/values'
import { type MatrixState, useMatrixState } from './matrixState'
import { useFairValues } from './useFairValues'
import { useMatrixAnswers } from './useMatrixAnswers'

type Answers = ReturnType<typeof useMatrixAnswers>

/** A column under the name by which it is shown. */
export interface NamedColumn extends Omit<Column, 'name'> {
  name: string
}

/** The matrix as it is to be shown. */
export type Matrix = ReturnType<typeof useMatrix>

/** Brings answers, names and the arrangement together. */
export function useMatrix() {
  const state = useMatrixState()
  const answers = useMatrixAnswers(state.expanded)
  const view = useView()
  const theme = useTheme()
  const residents = useMemo(() => residentsOf(answers.municipalities), [answers.municipalities])
  const fair = useFairValues(view.metric, answers.cells, residents, state.fair)
  const values = useMemo(
    () => valuesOf(view.metric, answers.cells, residents, fair),
    [view.metric, answers.cells, residents, fair],
  )
  const moved = useMemo(() => movedBeyondChance(answers.cells, answers.exposure), [answers.cells, answers.exposure])
  const scale = useMemo(
    () => matrixScale(view.metric, values.inner, view.scale, palettes[theme]),
    [view.metric, values, view.scale, theme],
  )
  const rows = useRows(answers, values, state)
  const columns = useColumns(answers, values, state)
  return { ...answers, state, metric: view.metric, residents, values, moved, scale, rows, columns }
}

function useRows({ cells, municipalities, question, ready }: Answers, values: Values, state: MatrixState) {
  const { filter, metric } = useView()
  const language = useLanguage()
  const names = useNames()
  const admitted = filter.municipality.length === 0 ? null : new Set(filter.municipality)
  const all: Named[] = [
    ...municipalities
      .filter(({ code }) => !admitted || admitted.has(code))
      .map(({ code, name }) => ({ code, name: localized(name, language) })),
    ...unknown(cells, cellKey(NONE, ALL), names.municipality(NONE)),
  ]
  const computed = sortCodes(all, state.rowSort, values.shown)
  const order = useKeptOrder(ready ? keyOf(question, metric, state.fair, state.rowSort) : null, computed)
  return { ...shownOf(all, order.codes, state.pinnedRows, state.rowSearch), moved: order.moved, renew: order.renew }
}

function useColumns({ cells, topics, question, insideQuestion, ready }: Answers, values: Values, state: MatrixState) {
  const { filter, metric } = useView()
  const language = useLanguage()
  const names = useNames()
  const groups = admittedGroups(topics, filter.topic)
  const named = (list: readonly Pick<Column, 'code' | 'name'>[]) =>
    list.map(({ code, name }) => ({ code, name: localized(name, language) }))
  const none = unknown(cells, cellKey(ALL, NONE), names.topic(NONE))
  const valueAt = (code: string, at: string) => values.shown(at, code)
  const sorted = (list: Named[]) => sortCodes(list, state.columnSort, valueAt)
  const key = ready ? keyOf(question, metric, state.fair, state.columnSort) : null
  const groupOrder = useKeptOrder(key, sorted([...named(groups), ...none]))
  const childOrder = useKeptOrder(
    key && key + insideQuestion,
    sorted(named(topics.filter(({ parent }) => parent !== null))),
  )
  const all: NamedColumn[] = [
    ...columnsOf(ordered(topics, childOrder.codes), groups, state.expanded, (code) =>
      cells.has(cellKey(ALL, code)),
    ).map((column) => ({ ...column, name: localized(column.name, language) })),
    ...none.map((column) => ({ ...column, group: null, open: null })),
  ]
  const codes = groupOrder.codes.flatMap((group) =>
    all.filter((column) => column.code === group || column.group === group).map(({ code }) => code),
  )
  return {
    ...shownOf(all, codes, state.pinnedColumns, state.columnSearch),
    moved: groupOrder.moved,
    renew: groupOrder.renew,
  }
}

/** In order, those pinned first, without what a search leaves out; a pinned one is always there. */
function shownOf<Item extends Named>(
  all: readonly Item[],
  codes: readonly string[],
  pinned: readonly string[],
  search: string,
) {
  const byCode = new Map(all.map((item) => [item.code, item]))
  const items = pinnedFirst(codes, pinned)
    .flatMap((code) => byCode.get(code) ?? [])
    .filter(({ code, name }) => pinned.includes(code) || matches(name, search))
  return { items, pinned: items.filter(({ code }) => pinned.includes(code)).length }
}

/** The appeals that have none are a row or column only where there are such. */
function unknown(cells: Cells, key: string, name: string): Named[] {
  return (cells.get(key)?.count ?? 0) > 0 ? [{ code: NONE, name }] : []
}

function ordered<Item extends { code: string }>(items: readonly Item[], codes: readonly string[]): Item[] {
  const places = new Map(codes.map((code, index) => [code, index]))
  return [...items].sort((one, other) => (places.get(one.code) ?? -1) - (places.get(other.code) ?? -1))
}

function keyOf(question: string, metric: string, fair: boolean, sort: Sort): string {
  return JSON.stringify([question, metric, fair, sort])
}
