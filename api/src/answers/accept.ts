interface Range {
  value: string
  quality: number
}

/**
 * The offer that an `Accept` header likes best, the earlier one of equals; undefined when it wants none of them.
 * Without the header everything is as welcome. (RFC 9110, 12.5.1)
 */
export function preferredType(header: string | undefined, offers: readonly string[]): string | undefined {
  return best(offers, ranges(header ?? '*/*'), (type) => [type, `${type.split('/')[0]}/*`, '*/*'])
}

/**
 * The offered content coding that an `Accept-Encoding` header likes best; undefined for none, the plain bytes.
 * Without the header nothing is encoded. (RFC 9110, 12.5.3)
 */
export function preferredEncoding<Coding extends string>(
  header: string | undefined,
  offers: readonly Coding[],
): Coding | undefined {
  const wanted = ranges(header ?? '')
  const chosen = best(offers, wanted, (coding) => [coding, '*'])
  const plain = wanted.find(({ value }) => value === 'identity')?.quality ?? 0
  return chosen !== undefined && quality(chosen, wanted, (coding) => [coding, '*']) >= plain ? chosen : undefined
}

function best<Offer extends string>(
  offers: readonly Offer[],
  wanted: Range[],
  patterns: (offer: string) => string[],
): Offer | undefined {
  const liked = offers.map((offer) => ({ offer, quality: quality(offer, wanted, patterns) }))
  const most = Math.max(0, ...liked.map((one) => one.quality))
  return most > 0 ? liked.find((one) => one.quality === most)?.offer : undefined
}

/** The most specific range that speaks of an offer decides, also when it says no. */
function quality(offer: string, wanted: Range[], patterns: (offer: string) => string[]): number {
  for (const pattern of patterns(offer)) {
    const range = wanted.find(({ value }) => value === pattern)
    if (range) return range.quality
  }
  return 0
}

function ranges(header: string): Range[] {
  return header
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      const number = weight === undefined ? 1 : Number(weight.slice(2))
      return { value, quality: number >= 0 && number <= 1 ? number : 0 }
    })
}
