import type { FeatureCollection } from 'geojson'

/** GeoJSON with one feature a line, so that a change of one municipality is a change of one line. */
export function formatFeatures(collection: FeatureCollection): string {
  const lines = collection.features.map((feature) => JSON.stringify(feature))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}
