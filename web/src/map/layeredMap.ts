import { Map as MapLibreMap } from 'maplibre-gl'

/**
 * A map that says its style is there as soon as layers can be put into it. The library's own answer waits for every
 * tile, and until then the overlay would not put its layers between the others but draw them above all.
 */
export class LayeredMap extends MapLibreMap {
  override isStyleLoaded(): boolean {
    return this.style?._loaded ?? false
  }
}
