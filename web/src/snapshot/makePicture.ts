import type { PictureRequest } from '../map/drawPicture'
import { paintSnapshot, pngOf } from './paint/paintSnapshot'
import type { SnapshotModel } from './snapshotModel'

/** What is being done for a picture, in this order. */
export const STEPS = ['figures', 'map', 'words', 'file'] as const
export type Step = (typeof STEPS)[number]

/** The file of a picture; tells of each step when it begins. */
export async function makePicture(
  request: PictureRequest,
  model: SnapshotModel,
  onStep: (step: Step) => void,
): Promise<Blob> {
  onStep('map')
  // The map's engine is there already where a map is shown; from elsewhere it must be fetched.
  const { drawPicture } = await import('../map/drawPicture')
  const map = await drawPicture(request)
  onStep('words')
  await painted(request.signal)
  const picture = await paintSnapshot(model, map)
  onStep('file')
  await painted(request.signal)
  const file = await pngOf(picture)
  request.signal.throwIfAborted()
  return file
}

/** Lets the page show what is being done before it is busy with it. */
async function painted(signal: AbortSignal): Promise<void> {
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
