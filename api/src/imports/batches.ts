/**
 * The elements of pieces of any length in pieces of one length, the last one shorter; those at the beginning that are done
 * already are passed over.
 */
export async function* batches<Element>(
  pieces: AsyncIterable<readonly Element[]>,
  { size, skip }: { size: number; skip: number },
): AsyncGenerator<Element[]> {
  let left = skip
  let batch: Element[] = []
  for await (const piece of pieces)
    for (const element of piece) {
      if (left > 0) {
        left -= 1
        continue
      }
      batch.push(element)
      if (batch.length < size) continue
      yield batch
      batch = []
    }
  if (batch.length > 0) yield batch
}
