import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { grainKeys, grainRows } from './grainRows'
import { GRAINS, STATUS_COLUMNS } from './grains'
import { dueRows, openRows } from './openRows'
import { standingRows } from './standingRows'

/** A table of counts that can be made from appeals and brought up to date by adding changes of the same shape. */
export interface RollupTable {
  table: string
  keys: readonly string[]
  values: readonly string[]
  /** What it counts: appeals, or the events of their histories. */
  counts: 'appeals' | 'events'
  /** Its rows for a relation of appeals (or events) with a signed `count`. */
  rows(sql: Queryable, source: postgres.Fragment): postgres.Fragment
  /** Column of the day by which archived rows are told. */
  start?: string
}

/** All rollups. */
export const TABLES: readonly RollupTable[] = [
  ...GRAINS.map(
    (grain): RollupTable => ({
      table: grain.table,
      keys: grainKeys(grain),
      values: STATUS_COLUMNS,
      counts: 'appeals',
      rows: (sql, source) => grainRows(sql, grain, source),
      start: 'start',
    }),
  ),
  {
    table: 'rollup_open',
    keys: ['cell', 'municipality_id', 'topic_id'],
    values: ['open', 'overdue'],
    counts: 'appeals',
    rows: openRows,
  },
  {
    table: 'rollup_due',
    keys: ['due', 'cell', 'municipality_id', 'topic_id'],
    values: ['open'],
    counts: 'appeals',
    rows: dueRows,
  },
  {
    table: 'rollup_standing',
    keys: ['level', 'start', 'municipality_id', 'topic_id'],
    values: STATUS_COLUMNS,
    counts: 'events',
    rows: standingRows,
    start: 'start',
  },
]
