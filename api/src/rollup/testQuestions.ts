import fc from 'fast-check'
import { latLngToCell } from 'h3-js'
import { Kind, Status } from '../contract/common'
import type { Filter } from '../contract/filter'
import type { Sql } from '../db/connect'
import { countCells } from '../queries/countCells'
import { countTotals } from '../queries/countTotals'
import { getFigures } from '../queries/getFigures'
import { getStanding } from '../queries/getStanding'
import { listBacklog } from '../queries/listBacklog'
import { listMatrix } from '../queries/listMatrix'
import { listSources } from '../queries/listSources'
import { rankAddresses } from '../queries/rankAddresses'
import { whereFilter } from '../queries/whereFilter'
import { scopeOf } from './scope'

/** Cells of several resolutions around a place where appeals are. */
const CELLS = [3, 5, 7, 8, 9, 11].map((resolution) => latLngToCell(60.5, 30.4, resolution))

export interface Questions {
  filter: Filter
  resolution: number
  /** A day at whose end statuses are counted. */
  on: string
}

/** The product's answers, in a form that plain SQL can give too. */
export async function ourAnswers(sql: Sql, { filter, resolution, on }: Questions, now: string) {
  const { topic, municipality } = filter
  const matrix = await listMatrix(sql, filter)
  const { at: _, municipalities: _towns, medianReaction, ...figures } = await getFigures(sql, filter, now)
  const standing = await getStanding(sql, { on, ...(topic && { topic }), ...(municipality && { municipality }) })
  const hexagons = await countCells(sql, await scopeOf(sql, filter), resolution, undefined)
  const sources = await listSources(sql, filter)
  const addresses = await rankAddresses(sql, await scopeOf(sql, filter), 10)
  return {
    totals: await countTotals(sql, filter),
    matrix: matrix
      .filter(({ count }) => count > 0)
      .map(({ municipality, group, count }) => `${municipality} ${group} ${count}`)
      .sort(),
    hexagons: hexagons.map(({ cell, count }) => `${cell} ${count}`).sort(),
    sources: sources
      .filter(({ count }) => count > 0)
      .map(({ code, count }) => `${code} ${count}`)
      .sort(),
    addresses: addresses.map(({ address, count }) => `${address} ${count}`).sort(),
    backlog: (await listBacklog(sql, { ...filter, resolution: Math.min(resolution, 9) }, now))
      .map(({ cell, open, overdue }) => `${cell} ${open} ${overdue}`)
      .sort(),
    figures,
    standing: standing.statuses,
    medianReaction,
  }
}

/** The same from the appeals alone, and the true median of the reaction times in seconds. */
export async function plainAnswers(sql: Sql, { filter, resolution, on }: Questions, now: string) {
  const { topic, municipality } = filter
  const everyStatus = { topic, municipality, status: [...Status.options] }
  const [row] = await sql`
    with hit as materialized (
      select appeal.*, coalesce(municipality.code, 'none') as town, coalesce(root.code, 'none') as root,
        source.code as source, extract(epoch from taken_at - appeal.created_at)::float8 as seconds,
        status in ('new', 'in_progress', 'returned', 'deferred') as open, due_at < ${now}::text::timestamptz as late,
        h3_parent(cell, ${resolution}::int) as hexagon, h3_parent(cell, ${Math.min(resolution, 9)}::int) as coarse
      from appeal join source on source.id = source_id left join municipality on municipality.id = municipality_id
      left join (topic_ancestry join topic root on root.id = ancestor_id and root.parent_id is null) using (topic_id)
      where ${whereFilter(sql, filter)}
    ), last as (
      select distinct on (appeal_id) event.status
      from status_event event join appeal on appeal.id = appeal_id cross join region
      where (event.at at time zone time_zone)::date <= ${on}::date and ${whereFilter(sql, everyStatus)}
      order by appeal_id, event.at desc, event.id desc
    )
    select
      (select jsonb_build_object('total', count(*), 'unlocated', count(*) filter (where cell is null),
        'defaultPoint', count(*) filter (where default_point)) from hit) as totals,
      array(select concat_ws(' ', town, root, count(*)) from hit group by town, root) as matrix,
      array(select concat_ws(' ', to_hex(hexagon), count(*)) from hit where cell is not null group by hexagon) as hexagons,
      array(select concat_ws(' ', source, count(*)) from hit group by source) as sources,
      array(select concat_ws(' ', address, count(*)) from hit where address is not null group by address) as addresses,
      array(select concat_ws(' ', to_hex(coarse), count(*), count(*) filter (where late))
        from hit where cell is not null and open group by coarse) as backlog,
      (select jsonb_build_object('open', count(*) filter (where open), 'overdue', count(*) filter (where open and late),
        'reactions', count(*) filter (where seconds >= 0), 'distinctAddresses', count(distinct address)) from hit) as figures,
      (select jsonb_object_agg(status, (select count(*) from last where last.status = statuses.status))
        from unnest(enum_range(null::appeal_status)) as statuses (status)) as standing,
      (select percentile_disc(0.5) within group (order by seconds) from hit where seconds >= 0) as seconds`
  if (!row) throw new Error('a select without from has one row')
  const { seconds, ...answers } = row
  for (const value of Object.values(answers)) if (Array.isArray(value)) value.sort()
  return { answers, seconds: seconds as number | null }
}

const day = fc
  .date({ min: new Date('2022-12-01T00:00:00Z'), max: new Date('2026-01-10T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Days, and the borders of months and years among them. */
const borders = fc.oneof(
  day,
  day.map((text) => `${text.slice(0, 7)}-01`),
  fc.constantFrom('2023-01-01', '2024-01-01', '2025-01-01'),
)

function subset<Value>(values: readonly Value[], freq = 2) {
  return fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined, freq })
}

/** Random questions over three years. */
export const questions: fc.Arbitrary<Questions> = fc.record({
  filter: fc
    .record({
      days: fc.uniqueArray(borders, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort()),
      ends: fc.constantFrom('both', 'from', 'to', 'none'),
      until: fc.option(fc.constantFrom('00:00', '06:10', '12:00', '23:50'), { nil: undefined, freq: 1 }),
      topic: fc.oneof(
        subset(['roads', 'roads.holes', 'roads.snow', 'waste', 'none']),
        subset(['roads', 'waste']),
        subset(['roads', 'none']),
      ),
      municipality: subset(['east', 'west', 'none']),
      source: subset(['portal', 'hotline']),
      status: subset(Status.options),
      kind: subset(Kind.options, 1),
      located: fc.option(fc.constantFrom('true' as const, 'false' as const), { nil: undefined, freq: 2 }),
      cell: fc.option(fc.constantFrom(...CELLS), { nil: undefined, freq: 2 }),
    })
    .map(({ days: [from, to], ends, until, ...rest }): Filter => {
      const period = { ...(ends !== 'to' && { from }), ...(ends !== 'from' && { to, until }) }
      const chosen = Object.entries({ ...(ends === 'none' ? {} : period), ...rest })
      return Object.fromEntries(chosen.filter(([, value]) => value !== undefined))
    }),
  resolution: fc.integer({ min: 2, max: 12 }),
  on: day,
})
