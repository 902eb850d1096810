import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Language } from '../../i18n/i18n'
import { localized } from '../../i18n/localized'
import type { FigureRow, PictureFigures } from './pictureFigures'

/** The figures of a picture as GeoJSON, and beside them what they are. */
export function figureMap(
  figures: PictureFigures,
  about: Record<string, string>,
  language: Language,
): FeatureCollection & { about: Record<string, unknown> } {
  const { rows, hidden, unlocated, counted, measured } = figures
  return {
    type: 'FeatureCollection',
    about: { ...about, counted, measured, hidden, unlocated },
    features: rows.map((row) => featureOf(row, figures, language)),
  }
}

function featureOf(row: FigureRow, { kind, measured }: PictureFigures, language: Language): Feature {
  const { code, name, count, value, polygons } = row
  const [first = []] = polygons
  const geometry: Polygon | MultiPolygon =
    polygons.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: polygons }
  const named = name === null ? {} : { name: localized(name, language) }
  return {
    type: 'Feature',
    id: code,
    geometry,
    properties: { kind, code, ...named, count, ...(measured ? { [measured]: value } : {}) },
  }
}
