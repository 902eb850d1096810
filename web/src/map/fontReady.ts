const FONT = '500 16px "Golos Text Variable"'

/** Names on a map are drawn from the page's font, once and for all: it must be there before. */
export function fontReady(): Promise<unknown> {
  return Promise.all(['Аа', 'Aa'].map((text) => document.fonts.load(FONT, text))).catch(() => undefined)
}
