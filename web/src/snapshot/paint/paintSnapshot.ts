import { layoutOf } from '../layout'
import type { SnapshotModel } from '../snapshotModel'
import { paintFoot } from './paintFoot'
import { paintHead } from './paintHead'
import { paintOverMap } from './paintOverMap'
import { lettersReady, type Pen } from './pen'

/**
 * A picture of all that the model says around a drawn map, pixel by pixel of the model's size.
 * @throws where the browser gives no canvas of that size
 */
export async function paintSnapshot(model: SnapshotModel, map: CanvasImageSource): Promise<HTMLCanvasElement> {
  await lettersReady()
  const canvas = Object.assign(document.createElement('canvas'), model.size)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to paint on')
  const layout = layoutOf(model.size, model.unit)
  const pen: Pen = { context, unit: model.unit, palette: model.palette }
  context.drawImage(map, layout.map.x, layout.map.y, layout.map.width, layout.map.height)
  paintOverMap(pen, model, layout)
  paintHead(pen, model, layout)
  paintFoot(pen, model, layout)
  return canvas
}

/** The picture as a PNG file. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large to be a file'))),
      'image/png',
    )
  })
}
