import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { FigureRow, PictureFigures } from './pictureFigures'

/** The figures of a picture as GeoJSON, and beside them what they are. */
export function figureMap(
  { kind, rows, hidden, unlocated }: PictureFigures,
  about: Record<string, string>,
): FeatureCollection & { about: Record<string, unknown> } {
  return {
    type: 'FeatureCollection',
    about: { ...about, hidden, ...(unlocated === null ? {} : { unlocated }) },
    features: rows.map((row) => featureOf(row, kind)),
  }
}

function featureOf({ code, name, value, polygons }: FigureRow, kind: PictureFigures['kind']): Feature {
  const [first = []] = polygons
  const geometry: Polygon | MultiPolygon =
    polygons.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: polygons }
  return { type: 'Feature', id: code, geometry, properties: { kind, code, ...(name === null ? {} : { name }), value } }
}
