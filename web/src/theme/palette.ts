export type ThemeName = 'light' | 'dark'

/** The colours of one theme. The map reads them here, the panels as the CSS variables of tokens.css. */
export interface Palette {
  ground: string
  /** Land of the region, and land beyond it. */
  land: string
  outside: string
  water: string
  river: string
  border: string
  label: string
  labelHalo: string
  /** Ring around the selected hexagon, and the halo that sets it off from any colour below. */
  selection: string
  selectionHalo: string
  panel: string
  raised: string
  hover: string
  line: string
  /** Edges of inputs and checkboxes, which must be seen on their own. */
  edge: string
  ink: string
  inkSecond: string
  inkThird: string
  accent: string
  onAccent: string
  live: string
  worse: string
  better: string
  warn: string
  /** Bars of a chart outside the chosen period. */
  quiet: string
  h0: string
  h1: string
  h2: string
  h3: string
  h4: string
  h5: string
  /** Changes: strongest to slightest decline, within chance, slightest to strongest growth. */
  fall3: string
  fall2: string
  fall1: string
  level: string
  rise1: string
  rise2: string
  rise3: string
  /** Green, amber and red of those who insist. */
  good: string
  fair: string
  bad: string
}

/** How opaque the panels and the hexagons are over what lies below them. */
export const OPACITY = { panel: 0.98, hexagon: 0.86 } as const

const dark: Palette = {
  ground: '#10151d',
  land: '#1d2530',
  outside: '#161c25',
  water: '#0b1017',
  river: '#0b1017',
  border: '#4a586b',
  label: '#b7c1d0',
  labelHalo: '#10151d',
  selection: '#ffffff',
  selectionHalo: '#0b1017',
  panel: '#141a23',
  raised: '#1e2632',
  hover: '#263040',
  line: '#2a3442',
  edge: '#66758a',
  ink: '#eef2f7',
  inkSecond: '#a9b5c6',
  inkThird: '#93a0b3',
  accent: '#5aa9ff',
  onAccent: '#04121f',
  live: '#3ddc97',
  worse: '#ff8472',
  better: '#45c7b8',
  warn: '#ffc057',
  quiet: '#4d5869',
  h0: '#2d3560',
  h1: '#56408a',
  h2: '#93459a',
  h3: '#d0517f',
  h4: '#f67f5f',
  h5: '#ffc875',
  fall3: '#9fdcff',
  fall2: '#4f9fd6',
  fall1: '#3a6688',
  level: '#3c4551',
  rise1: '#8a5238',
  rise2: '#d96c43',
  rise3: '#ffb38a',
  good: '#3f9a6b',
  fair: '#e0b04c',
  bad: '#ef6a5a',
}

const light: Palette = {
  ground: '#e9edf2',
  land: '#f7f8fa',
  outside: '#e6e9ed',
  water: '#cbdaea',
  river: '#b7cce2',
  border: '#8d99a9',
  label: '#3f4a59',
  labelHalo: '#ffffff',
  selection: '#131a24',
  selectionHalo: '#ffffff',
  panel: '#ffffff',
  raised: '#f2f5f8',
  hover: '#e8edf3',
  line: '#dde3ea',
  edge: '#7f8b9b',
  ink: '#131a24',
  inkSecond: '#475466',
  inkThird: '#566375',
  accent: '#0b5fc2',
  onAccent: '#ffffff',
  live: '#08784a',
  worse: '#b92d1b',
  better: '#0b6e64',
  warn: '#855400',
  quiet: '#b3bcc8',
  h0: '#fde6c0',
  h1: '#fdc383',
  h2: '#f9935b',
  h3: '#e65a4d',
  h4: '#b92a55',
  h5: '#701a52',
  fall3: '#1b4f8f',
  fall2: '#4b93c6',
  fall1: '#a3cde6',
  level: '#d3d8de',
  rise1: '#f6bc9a',
  rise2: '#df7040',
  rise3: '#97301a',
  good: '#5aa978',
  fair: '#eac35e',
  bad: '#c8443a',
}

/** Both themes; the dark scale runs dark to light, the light one light to dark, each away from its ground. */
export const palettes: Record<ThemeName, Palette> = { light, dark }

/** The six colours of the sequential scale, from few to many. */
export function sequence(palette: Palette): string[] {
  return [palette.h0, palette.h1, palette.h2, palette.h3, palette.h4, palette.h5]
}

/** The seven colours of changes, from the strongest decline over what is within chance to the strongest growth. */
export function diverging(palette: Palette): [string, string, string, string, string, string, string] {
  const { fall3, fall2, fall1, level, rise1, rise2, rise3 } = palette
  return [fall3, fall2, fall1, level, rise1, rise2, rise3]
}

/** Green, amber, red. */
export function traffic(palette: Palette): string[] {
  return [palette.good, palette.fair, palette.bad]
}
