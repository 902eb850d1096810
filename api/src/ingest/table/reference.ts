/** Column of a reference such as `AB12` or `AB`, counted from 0; undefined when it is none. */
export function columnOf(reference: string): number | undefined {
  let column = 0
  let at = 0
  for (let code = reference.charCodeAt(at); code >= 65 && code <= 90; code = reference.charCodeAt(++at))
    column = column * 26 + code - 64
  return at === 0 ? undefined : column - 1
}
