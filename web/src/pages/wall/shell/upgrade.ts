const KEY = 'ochag.reloadedFor'

interface Told {
  /** The build that runs here, and the one that the server gives out; null where that cannot be told. */
  running: string | null
  offered: string | null
  /** The build for which the wall was already reloaded. */
  tried: string | null
}

/** Whether another build waits to be loaded; one that a reload did not bring is not tried again and again. */
export function isUpgrade({ running, offered, tried }: Told): boolean {
  return running !== null && offered !== null && offered !== running && offered !== tried
}

/** The build for which this tab was last reloaded. */
export function triedBuild(): string | null {
  return sessionStorage.getItem(KEY)
}

/** Remembers for which build this tab is about to be reloaded. */
export function rememberBuild(build: string): void {
  sessionStorage.setItem(KEY, build)
}
