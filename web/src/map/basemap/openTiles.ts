import type { BasemapAnswer } from '@ochag/api/contract/basemap'
import { addProtocol } from 'maplibre-gl'
import type { DrawnTiles } from './tileLayers'
import { nameTiles } from './tilesAttribution'

const FILE = '/basemap/region.pmtiles'
const ABOUT = '/basemap/region.json'

let opened: Promise<DrawnTiles | null> | null = null

/** The region's own tiles, asked for once; null where there are none, or they cannot be had: then the pack's ground is drawn. */
export function openTiles(): Promise<DrawnTiles | null> {
  opened ??= open().catch((error: unknown) => {
    console.error(error)
    opened = null
    return null
  })
  return opened
}

async function open(): Promise<DrawnTiles | null> {
  const response = await fetch(ABOUT)
  if (!response.ok) throw new Error(`${ABOUT} answers ${response.status}`)
  const { tiles }: BasemapAnswer = await response.json()
  if (!tiles) return null
  const { schema, minZoom, attribution, version } = tiles
  const { PMTiles, Protocol } = await import('pmtiles')
  const address = `${window.location.origin}${FILE}?${version}`
  const protocol = new Protocol()
  protocol.add(new PMTiles(address))
  addProtocol('pmtiles', protocol.tile)
  nameTiles(attribution)
  return { schema, minZoom, address: `pmtiles://${address}` }
}
