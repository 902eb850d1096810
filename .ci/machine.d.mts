/** A PostgreSQL server of one's own. */
export interface OwnServer {
  /** Makes the database where there is none; answers its connection string. */
  url(name: string): string
  stop(mode?: 'immediate' | 'fast'): Promise<void>
}

export function installDebian(): void

/** Starts a server in a folder of its own, with what an earlier run left there. */
export function startPostgres(folder: string, settings?: Record<string, string>): Promise<OwnServer>
