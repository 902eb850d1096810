import { MantineProvider } from '@mantine/core'
import { type ReactNode, useLayoutEffect } from 'react'
import './layout/layout.css'
import { i18n } from '../i18n/i18n'
import { useLanguage } from '../i18n/useLanguage'
import { mantineTheme, mantineVariables } from '../theme/theme'
import { useTheme } from '../theme/useTheme'

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
}

/** Gives everything inside it the theme and the language of the view, and tells the document about both. */
export function Appearance({ children }: { children: ReactNode }) {
  const theme = useTheme()
  const language = useLanguage()
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useLayoutEffect(() => {
    void i18n.changeLanguage(language)
    document.documentElement.lang = language
    document.title = `${i18n.t('brand.name')} · ${i18n.t('brand.about')}`
  }, [language])
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      forceColorScheme={theme}
      getStyleNonce={styleNonce}
    >
      {children}
    </MantineProvider>
  )
}
