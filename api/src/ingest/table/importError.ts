/** An import cannot be done: the file or the profile is wrong. The message is one line that names what and why. */
export class ImportError extends Error {
  override name = 'ImportError'
}
