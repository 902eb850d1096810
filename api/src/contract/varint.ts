/** Numbers of seven bits a byte, the lowest first; the top bit says that more follow (LEB128). */
export interface ByteReader {
  byte(): number
  varint(): number
  /** How many bytes are left. */
  left(): number
}

/** Bytes that are not what they claim to be. */
export class CorruptBytes extends Error {
  override name = 'CorruptBytes'
}

/** Reads from the start; reading past the end throws {@link CorruptBytes}. */
export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0

  function byte(): number {
    const value = bytes[at]
    if (value === undefined) throw new CorruptBytes(`the bytes end at ${at}, in the middle of a value`)
    at += 1
    return value
  }

  return {
    byte,
    varint() {
      const first = byte()
      if (first < 128) return first
      let value = first & 127
      for (let scale = 128; ; scale *= 128) {
        const next = byte()
        value += (next & 127) * scale
        if (value > Number.MAX_SAFE_INTEGER) throw new CorruptBytes(`the number before byte ${at} is too large`)
        if (next < 128) return value
      }
    },
    left: () => bytes.length - at,
  }
}

/** Appends a number to bytes; it must be a whole number that is not negative. */
export function writeVarint(bytes: number[], number: number): void {
  let rest = number
  while (rest >= 128) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}
