const EXPECTED = new Set([
  'ArchiveError',
  'DatabaseError',
  'ImportError',
  'ImportRefusal',
  'PackError',
  'PortError',
  'SettingsError',
  'UsageError',
])

/** The command was called in a wrong way; the message says how to call it. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Ends the process with one clear line for an expected failure, with the whole story for a fault of ours. */
export function failPlainly(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    const expected = error instanceof Error && EXPECTED.has(error.name)
    console.error(expected ? `\n${error.message}` : error)
    process.exit(1)
  })
}
