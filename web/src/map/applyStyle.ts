import { GeoJSONSource, type Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl'
import { type StyleChange, styleChanges } from './styleChanges'

/** Makes a map that shows one style show another. */
export function applyStyle(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  for (const change of styleChanges(before, after)) applyChange(map, change)
}

// The library types every property by its own name, while a change carries any of them.
function applyChange(map: MapLibreMap, change: StyleChange) {
  switch (change.kind) {
    case 'paint':
      return map.setPaintProperty(change.layer, change.property as never, change.value as never)
    case 'layout':
      return map.setLayoutProperty(change.layer, change.property as never, change.value as never)
    case 'filter':
      return map.setFilter(change.layer, change.value as never)
    case 'data': {
      const source = map.getSource(change.source)
      if (source instanceof GeoJSONSource) source.setData(change.value as never)
    }
  }
}
