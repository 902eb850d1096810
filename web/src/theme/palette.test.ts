import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, mix } from './contrast'
import { diverging, OPACITY, type Palette, palettes, sequence, type ThemeName, traffic } from './palette'
import { lab, seenAs } from './testColourBlindness'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const themes: ThemeName[] = ['light', 'dark']

function variable(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function declarations(palette: Palette): string[] {
  return Object.entries(palette).map(([name, color]) => `${variable(name)}: ${color};`)
}

/** The blocks of tokens.css that set a theme, without white space before the lines. */
function blocks(theme: ThemeName): string[] {
  return css.split('}').filter((block) => block.includes(`color-scheme: ${theme};`))
}

/** How different two colours look: the distance in CIE L*a*b*, about 2 is just seen. */
function distance(one = '', other = ''): number {
  const [first, second] = [lab(one), lab(other)]
  return Math.hypot(...first.map((part, index) => part - (second[index] ?? 0)))
}

test('panels are as opaque in the styles as the contrasts assume', () => {
  expect(css).toContain(`--panel-opacity: ${OPACITY.panel * 100}%;`)
})

describe.each(themes)('%s theme', (theme) => {
  const palette = palettes[theme]
  const grounds = [palette.panel, palette.raised, palette.hover]
  const inks = ['ink', 'inkSecond', 'inkThird', 'accent', 'live', 'worse', 'better', 'warn'] as const

  test('tokens.css has exactly the colours of the palette', () => {
    expect(blocks(theme).length).toBeGreaterThan(0)
    for (const block of blocks(theme)) {
      expect(block.match(/--[a-z0-9-]+: #[0-9a-f]{6};/g)).toEqual(declarations(palette))
    }
  })

  test.each(inks)('%s reads at 4.5:1 on every surface, over any hexagon', (ink) => {
    for (const ground of grounds) expect(contrast(palette[ink], ground)).toBeGreaterThanOrEqual(4.5)
    for (const below of [
      ...sequence(palette),
      ...diverging(palette),
      ...traffic(palette),
      palette.land,
      palette.water,
    ]) {
      expect(contrast(palette[ink], mix(palette.panel, below, OPACITY.panel))).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('edges, the selection and text on the accent can be seen', () => {
    expect(contrast(palette.edge, palette.panel)).toBeGreaterThanOrEqual(3)
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.label, palette.labelHalo)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.selection, palette.selectionHalo)).toBeGreaterThanOrEqual(7)
  })

  test('the scale is monotone in contrast to the land', () => {
    const steps = sequence(palette).map((color) => contrast(color, palette.land))
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })

  test('changes are monotone in contrast to the land from the middle, and alike on both sides', () => {
    const steps = diverging(palette).map((color) => contrast(color, palette.land))
    const [falls, rises] = [steps.slice(0, 4).reverse(), steps.slice(3)]
    for (const side of [falls, rises]) {
      expect(side).toEqual([...side].sort((a, b) => a - b))
      for (const [index, step] of side.slice(1).entries()) expect(step / (side[index] ?? 1)).toBeGreaterThan(1.12)
    }
    for (const [index, fall] of falls.entries())
      expect(Math.abs(Math.log(fall / (rises[index] ?? 1)))).toBeLessThan(Math.log(1.25))
  })

  test.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)('growth and decline stay apart in %s', (kind) => {
    const [fall3, fall2, fall1, level, ...rises] = diverging(palette).map((color) => seenAs(kind, color))
    for (const [index, fall] of [fall1, fall2, fall3].entries()) {
      expect(distance(fall, rises[index])).toBeGreaterThan(20)
      expect(distance(fall, level)).toBeGreaterThan(8)
      expect(distance(rises[index], level)).toBeGreaterThan(8)
    }
  })
})
