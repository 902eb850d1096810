import type { GeocodeQuery } from './geocoder'

/** An address in Leningrad Region; parts may be replaced. */
export function testQuery(parts: Partial<GeocodeQuery> = {}): GeocodeQuery {
  const query = {
    region: 'Ленинградская область',
    municipality: 'Тихвинский район',
    settlement: 'Тихвин',
    street: 'улица Советская',
    house: '63',
    bounds: [26.45, 58.44, 35.73, 61.33] as [number, number, number, number],
    ...parts,
  }
  const said = [query.settlement, query.street, query.house].filter((part) => part !== null)
  return { canonical: said.join(', '), ...query }
}
