import type { Device } from '@luma.gl/core'
import { Model } from '@luma.gl/engine'
import { cornerInputs, fragmentShader, hexagonsModule, vertexShader } from './hexagonShaders'

const models = new WeakMap<Device, Map<number, Model>>()

/** The program that draws the hexagons of any tile with so many corners; one for all tiles, for making it takes its time. */
export function hexagonModel(device: Device, sides: number): Model {
  const known = models.get(device) ?? new Map<number, Model>()
  models.set(device, known)
  const model = known.get(sides) ?? modelOf(device, sides)
  known.set(sides, model)
  return model
}

function modelOf(device: Device, sides: number): Model {
  const attributes = cornerInputs(sides).map((attribute, index) => ({
    attribute,
    format: 'float32x4' as const,
    byteOffset: index * 16,
  }))
  return new Model(device, {
    id: `hexagons-${sides}`,
    vs: vertexShader(sides),
    fs: fragmentShader,
    modules: [hexagonsModule],
    bufferLayout: [
      { name: 'corners', stepMode: 'instance', byteStride: sides * 8, attributes },
      { name: 'count', stepMode: 'instance', format: 'float32' },
    ],
    topology: 'triangle-list',
    vertexCount: sides * 3,
    isInstanced: true,
  })
}
