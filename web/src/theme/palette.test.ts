import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, mix } from './contrast'
import { OPACITY, type Palette, palettes, sequence, type ThemeName } from './palette'

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
    for (const below of [...sequence(palette), palette.land, palette.water]) {
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
})
