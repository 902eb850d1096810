/** The colours of a scale, few to many, as somebody chose them. */
export function usedColors<Name extends string>(
  palettes: Record<Name, readonly string[]>,
  choice: { colors: Name; reversed: boolean },
): readonly string[] {
  const colors = palettes[choice.colors]
  return choice.reversed ? [...colors].reverse() : colors
}
