export type FailureKind = 'unreachable' | 'timeout' | 'busy' | 'status' | 'malformed' | 'resting'

/** A geocoder gave no answer. The message names neither the address nor a key. */
export class GeocoderFailure extends Error {
  override name = 'GeocoderFailure'

  constructor(
    readonly kind: FailureKind,
    message: string,
    /** Milliseconds after which a busy service wants to be asked again. */
    readonly retryAfter?: number,
  ) {
    super(message)
  }
}
