import { type RefObject, useEffect } from 'react'
import { countOf, readCell } from '../hexagons/tile'
import { countMiddlesWithin } from '../hexagons/within'
import type { AppealMark } from '../layers/appealPoint'
import { cellCentre } from './geometry'
import type { HeatMap } from './heatMap'
import type { MapCanvasProps, Seen } from './mapProps'

declare global {
  interface Window {
    /** What is where on the screen and what it counts; for tests and for looking into a fault, not for use. */
    ochagMap?: {
      project(cell: string): { x: number; y: number }
      countOf(cell: string): number
      /** What the colour of a hexagon follows from; null where there is none. */
      valueOf(cell: string): number | null
      /** The count before, the count now, and what the colour follows from. */
      readingOf(cell: string): [number, number, number] | null
      /** The names of what is drawn, from the bottom to the top. */
      order(): string[]
      marks(): { x: number; y: number; count: number; places: 'one' | 'several' }[]
    }
  }
}

/** Says in the document what the map is doing, so that a test can wait for it and point at it. */
export function useMapDiagnostics(
  container: RefObject<HTMLDivElement | null>,
  map: HeatMap | null,
  { hexagons, areas, busy, marks }: MapCanvasProps & { marks: readonly AppealMark[] },
  seen: Seen | null,
  idle: boolean,
) {
  useEffect(() => {
    const dataset = container.current?.dataset
    if (!dataset) return
    dataset.idle = String(map !== null && hexagons !== null && idle && !busy)
    dataset.resolution = String(hexagons?.resolution ?? '')
    dataset.hexagons = String(hexagons && seen ? countMiddlesWithin(hexagons.tiles, seen.bounds) : 0)
    dataset.areas = String(Object.keys(areas ?? {}).length)
    dataset.version = String(hexagons?.version ?? '')
  }, [container, map, hexagons, areas, busy, seen, idle])

  useEffect(() => {
    if (!map) return
    window.ochagMap = {
      project: (cell) => map.project(cellCentre(cell)),
      countOf: (cell) => countOf(cell, hexagons?.tiles ?? []),
      valueOf: (cell) => readCell(cell, hexagons?.tiles ?? [])?.value ?? null,
      readingOf(cell) {
        const { previous, count, value } = readCell(cell, hexagons?.tiles ?? []) ?? {}
        return count === undefined || value === undefined ? null : [previous ?? 0, count, value]
      },
      order: map.order,
      marks: () =>
        marks.map(({ position, count, place }) => ({
          ...map.project(position),
          count,
          places: place ? 'one' : 'several',
        })),
    }
  }, [map, hexagons, marks])
}
