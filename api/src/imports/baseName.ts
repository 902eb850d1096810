const MOST_BYTES = 180

/**
 * The last part of a path of any system as a name that can be written to any disk and shown to anybody; what tells the kind
 * of a file, its ending, survives the shortening of a long one.
 */
export function baseName(path: string): string {
  const last = path.normalize('NFC').split(/[/\\]/u).at(-1) ?? ''
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '').trim()
  const name = /^\.*$/u.test(clean) || clean === 'upload.json' ? 'file' : clean
  const [ending = ''] = /\.[^.]{1,10}$/u.exec(name) ?? []
  const letters = [...name.slice(0, name.length - ending.length)]
  while (Buffer.byteLength(letters.join('') + ending) > MOST_BYTES) letters.pop()
  return letters.join('') + ending
}
