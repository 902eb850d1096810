import { Precision } from '@ochag/api/contract/common'
import type { RelocateReport } from '@ochag/api/ingest/relocate'

/** What locating came to: how many appeals are known how finely, before and after, and what the geocoder did. */
export function describeRelocation({
  appeals,
  changed,
  before,
  after,
  asked,
  answered,
  found,
}: RelocateReport): string {
  const rows = Precision.options.flatMap((precision) => {
    const [was, is] = [before.get(precision) ?? 0, after.get(precision) ?? 0]
    return was + is > 0 ? [`${precision.padEnd(12)} ${String(was).padStart(9)} → ${String(is).padStart(9)}`] : []
  })
  const lines = [`${appeals} appeals looked at, ${changed} changed`, ...rows]
  if (asked > 0) lines.push(`${asked} addresses for the geocoder: ${found} found, ${answered - found} unknown to it`)
  if (asked > answered) lines.push(`${asked - answered} have no answer yet: run it again later`)
  return lines.join('\n')
}
