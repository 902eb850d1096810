interface BatchOptions<Element> {
  /** Elements of a piece, at most. */
  size: number
  /** So many at the beginning are done already, and passed over. */
  skip: number
  /** What an element weighs; a piece ends once it weighs `most`, so that heavy ones come in shorter pieces. */
  weigh?: (element: Element) => number
  most?: number
}

/** The elements of pieces of any length in pieces of about one size, the last one shorter. */
export async function* batches<Element>(
  pieces: AsyncIterable<readonly Element[]>,
  { size, skip, weigh = () => 0, most = Number.POSITIVE_INFINITY }: BatchOptions<Element>,
): AsyncGenerator<Element[]> {
  let left = skip
  let batch: Element[] = []
  let weight = 0
  for await (const piece of pieces)
    for (const element of piece) {
      if (left > 0) {
        left -= 1
        continue
      }
      batch.push(element)
      weight += weigh(element)
      if (batch.length < size && weight < most) continue
      yield batch
      batch = []
      weight = 0
    }
  if (batch.length > 0) yield batch
}
