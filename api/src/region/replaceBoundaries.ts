import type { Sql } from '../db/connect'
import { announceReset } from '../queries/announceChange'
import { dropUnusedMunicipalities } from '../queries/dropUnusedMunicipalities'
import { endBoundaries } from '../queries/endBoundaries'
import { findMunicipalityCodes } from '../queries/findMunicipalityCodes'
import { reassignAppeals } from '../queries/reassignAppeals'
import { refreshStatistics } from '../queries/refreshStatistics'
import { setApproximate } from '../queries/setApproximate'
import { storeBoundaries } from '../queries/storeBoundaries'
import { storeMunicipalities } from '../queries/storeMunicipalities'
import type { BoundaryFeature } from './boundaryFile'
import { FIRST_DAY, LAST_DAY } from './validity'

export interface ReplacementOptions {
  /** First local day of the new boundaries; without it they hold for all time and the old ones go. */
  validFrom?: string | undefined
  /** First local day on which they no longer hold. */
  validTo?: string | undefined
  approximate: boolean
}

export interface Replacement {
  boundaries: number
  repaired: number
  /** Appeals that now belong to another municipality. */
  reassigned: number
  /** Appeals with a point that lies in no boundary of its day. */
  outside: number
}

/**
 * Puts boundaries in force and gives every appeal with a point to the municipality around it on its day, in one
 * transaction. A municipality is known again by its code, else by its name, so that appeals keep theirs.
 */
export async function replaceBoundaries(
  sql: Sql,
  features: BoundaryFeature[],
  { validFrom, validTo, approximate }: ReplacementOptions,
): Promise<Replacement> {
  return sql.begin(async (transaction) => {
    const codes = await findMunicipalityCodes(transaction, features)
    const rows = features.map((feature) => ({ ...feature, code: codes.get(feature.code) ?? feature.code }))
    await endBoundaries(transaction, validFrom ?? FIRST_DAY, validTo ?? LAST_DAY)
    await storeMunicipalities(transaction, rows, 'boundaries')
    const repaired = await storeBoundaries(transaction, rows, { from: validFrom ?? FIRST_DAY, to: validTo ?? LAST_DAY })
    await setApproximate(transaction, approximate)
    await refreshStatistics(transaction)
    const { reassigned, outside } = await reassignAppeals(transaction)
    await dropUnusedMunicipalities(transaction)
    await announceReset(transaction)
    return { boundaries: rows.length, repaired, reassigned, outside }
  })
}
