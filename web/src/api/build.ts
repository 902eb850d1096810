const ENTRY = /<script[^>]+src="(?:[^"]*\/)?assets\/([^"/]+)\.js"/

/** The build that a page of the product starts, by the name of its first script; null where it names none. */
export function buildOf(page: string): string | null {
  return page.match(ENTRY)?.[1] ?? null
}

/** The build that runs here. */
export function runningBuild(): string | null {
  return buildOf(document.head.innerHTML) ?? buildOf(document.body.innerHTML)
}
