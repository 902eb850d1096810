import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'

/** One step that makes a shown style into another; layers and sources are always the same ones. */
export type StyleChange =
  | { kind: 'paint' | 'layout'; layer: string; property: string; value: unknown }
  | { kind: 'filter'; layer: string; value: unknown }
  | { kind: 'data'; source: string; value: unknown }

/**
 * What must be done to a map that shows one style so that it shows another. The map's own comparison would compare
 * every coordinate and throw away the layers that were put between ours.
 */
export function styleChanges(before: StyleSpecification, after: StyleSpecification): StyleChange[] {
  return [
    ...sourceChanges(before, after),
    ...after.layers.flatMap((layer) => layerChanges(find(before, layer.id), layer)),
  ]
}

function sourceChanges(before: StyleSpecification, after: StyleSpecification): StyleChange[] {
  return Object.entries(after.sources).flatMap(([source, specification]) => {
    const value = dataOf(specification)
    return value === dataOf(before.sources[source]) ? [] : [{ kind: 'data' as const, source, value }]
  })
}

function layerChanges(before: LayerSpecification | undefined, after: LayerSpecification): StyleChange[] {
  const layer = after.id
  const filter = { kind: 'filter' as const, layer, value: part(after, 'filter') }
  return [
    ...properties(before, after, 'paint').map(([property, value]) => ({
      kind: 'paint' as const,
      layer,
      property,
      value,
    })),
    ...properties(before, after, 'layout').map(([property, value]) => ({
      kind: 'layout' as const,
      layer,
      property,
      value,
    })),
    ...(same(filter.value, before && part(before, 'filter')) ? [] : [filter]),
  ]
}

function properties(before: LayerSpecification | undefined, after: LayerSpecification, name: 'paint' | 'layout') {
  const former = Object.entries(before?.[name] ?? {})
  return Object.entries(after[name] ?? {}).filter(
    ([property, value]) => !same(value, former.find(([other]) => other === property)?.[1]),
  )
}

function part(layer: LayerSpecification, name: 'filter'): unknown {
  return name in layer ? Reflect.get(layer, name) : undefined
}

function dataOf(source: StyleSpecification['sources'][string] | undefined): unknown {
  return source?.type === 'geojson' ? source.data : undefined
}

function find(style: StyleSpecification, id: string): LayerSpecification | undefined {
  return style.layers.find((layer) => layer.id === id)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
