/**
 * What is asked of an import cannot be done as things stand: there is none, it is in another state, something newer builds
 * on it, or the same file is being imported.
 */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal'

  constructor(
    readonly code: 'unknown' | 'state' | 'newer' | 'busy',
    message: string,
  ) {
    super(message)
  }
}
