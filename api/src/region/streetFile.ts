import { z } from 'zod'
import { type SettlementRow, StreetRow } from '../contract/pack'

/** `streets.csv` beside these settlements: every row is in one of them, every house in a street of the file. */
export function streetFile(settlements: SettlementRow[]) {
  const places = new Map<string, number>()
  for (const { name, municipality } of settlements)
    places.set(key(name, municipality), (places.get(key(name, municipality)) ?? 0) + 1)
  return z.array(StreetRow).superRefine((rows, context) => {
    const streets = new Set(rows.filter(({ house }) => !house).map(streetKey))
    for (const [index, row] of rows.entries()) {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [index, field], message })
      const known = places.get(key(row.settlement, row.municipality)) ?? 0
      if (known !== 1)
        refuse('settlement', `${row.settlement} (${row.municipality}) is ${known} times in settlements.csv, not once`)
      if (row.house && !streets.has(streetKey(row))) refuse('house', `${row.type} ${row.name} has no row of its own`)
    }
  })
}

function streetKey({ settlement, municipality, name, type }: StreetRow): string {
  return key(settlement, municipality, type, name)
}

function key(...words: string[]): string {
  return words.join('\0')
}
