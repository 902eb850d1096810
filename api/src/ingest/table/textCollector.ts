import { LIMITS } from './limits'

/**
 * Gathers what stands in the `t` elements of a text, up to one character more than a cell may hold. Formatting is
 * dropped, and so are reading aids of Asian scripts (`rPh`).
 */
export function textCollector() {
  let gathered = ''
  let inText = false
  let aside = false
  return {
    open(name: string): void {
      if (name === 't') inText = !aside
      else if (name === 'rPh') aside = true
    },
    text(piece: string): void {
      if (inText && gathered.length <= LIMITS.cell) gathered += piece.slice(0, LIMITS.cell + 1)
    },
    close(name: string): void {
      if (name === 't') inText = false
      else if (name === 'rPh') aside = false
    },
    take(): string {
      const text = unescapeText(gathered)
      gathered = ''
      return text
    },
  }
}

/** Spreadsheets write characters that XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
