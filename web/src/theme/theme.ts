import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'
import { palettes } from './palette'

const { light, dark } = palettes

// Mantine draws its light scheme in greys 0–9 and its dark one in darks 0–9, so both are our own surfaces and inks.
const gray: MantineColorsTuple = [
  light.raised,
  light.hover,
  light.line,
  light.line,
  light.edge,
  light.inkThird,
  light.inkThird,
  light.inkSecond,
  light.inkSecond,
  light.ink,
]
const darks: MantineColorsTuple = [
  dark.ink,
  dark.ink,
  dark.inkSecond,
  dark.inkThird,
  dark.line,
  dark.hover,
  dark.raised,
  dark.panel,
  dark.ground,
  dark.water,
]
const accent: MantineColorsTuple = [
  '#eaf3ff',
  '#d2e5ff',
  '#a6cdff',
  '#80bbff',
  dark.accent,
  '#2f86e6',
  light.accent,
  '#0a54ab',
  '#084890',
  '#063a75',
]

/** The kit judges contrast by the light scheme alone; our accent knows its ink in both. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  const accented = input.variant === 'filled' && (input.color ?? 'accent') === 'accent'
  return accented ? { ...colors, color: 'var(--on-accent)' } : colors
}

/** The kit's theme over our tokens. */
export const mantineTheme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'ui-monospace, "DejaVu Sans Mono", Consolas, monospace',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  black: light.ink,
  colors: { gray, dark: darks, accent },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  variantColorResolver: variantColors,
  defaultRadius: 'md',
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.625rem', xl: '1rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.375rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The page itself never scrolls, and the kit's scroll lock would write a style that our content policy forbids.
    Modal: { defaultProps: { lockScroll: false, attributes: { header: { role: 'presentation' } } } },
    Drawer: { defaultProps: { lockScroll: false, attributes: { header: { role: 'presentation' } } } },
    // The least that a finger hits (WCAG 2.5.8), however small letters are.
    ActionIcon: { styles: { root: { minWidth: '24px', minHeight: '24px' } } },
  },
})

const surfaces = {
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-second)',
  '--mantine-color-placeholder': 'var(--ink-third)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--worse)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--raised)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
}

/** Points the kit's own variables at the tokens; for MantineProvider's `cssVariablesResolver`. */
export const mantineVariables: CSSVariablesResolver = () => ({ variables: {}, light: surfaces, dark: surfaces })
