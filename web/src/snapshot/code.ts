import { encode } from 'uqr'

/** The modules of a QR code that says an address, dark ones true; null where the address is too long for any. */
export function codeOf(address: string): boolean[][] | null {
  try {
    return encode(address, { ecc: 'M', border: 0 }).data
  } catch {
    return null
  }
}
