import { brotliCompressSync, gzipSync } from 'node:zlib'

/** A built interface: its page, and its scripts and styles by name. */
export interface Bundle {
  page: string
  assets: ReadonlyMap<string, Buffer>
}

/** Bytes on the wire. */
export interface Weight {
  files: string[]
  brotli: number
  gzip: number
}

/** What the first paint waits for: what the page names, and all that this cannot run without. */
export function firstPaint({ page, assets }: Bundle): string[] {
  const named = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name)
  return closure(named, assets)
}

/** The scripts and styles whose name begins so. */
export function named({ assets }: Bundle, ...beginnings: string[]): string[] {
  return [...assets.keys()].filter((name) => beginnings.some((beginning) => name.startsWith(beginning)))
}

/** What some files weigh, each compressed on its own, as it is sent. */
export function weigh({ assets }: Bundle, files: string[]): Weight {
  const contents = files.map((name) => assets.get(name) ?? Buffer.alloc(0))
  const sum = (compress: (content: Buffer) => Buffer) =>
    contents.reduce((total, content) => total + compress(content).length, 0)
  return { files, brotli: sum(brotliCompressSync), gzip: sum(gzipSync) }
}

/** Classes of the kit that scripts put on elements, that the kit's whole sheet styles and that the bundle's do not. */
export function unstyled({ assets }: Bundle, sheet: string): string[] {
  const text = (ending: string) =>
    [...assets].map(([name, content]) => (name.endsWith(ending) ? String(content) : '')).join()
  const [used, styled, known] = [text('.js'), text('.css'), sheet].map((source) => new Set(source.match(KIT_CLASS)))
  return [...(used ?? [])].filter((name) => known?.has(name) && !styled?.has(name))
}

const KIT_CLASS = /\bm_[0-9a-f]{6,8}\b/g

/** The files and all that they import before they run; what is imported later, by a call, is not among them. */
function closure(names: string[], assets: Bundle['assets']): string[] {
  const found = new Set<string>()
  function add(name: string): void {
    const content = assets.get(name)
    if (!content || found.has(name)) return
    found.add(name)
    if (!name.endsWith('.js')) return
    for (const [, imported = ''] of String(content).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g))
      add(imported)
  }
  for (const name of names) add(name)
  return [...found]
}
