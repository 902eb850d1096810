import { ActionIcon, Menu } from '@mantine/core'
import {
  IconApi,
  IconDeviceTv,
  IconInfoCircle,
  IconKeyboard,
  IconLanguage,
  IconMenu2,
  IconRoute,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../i18n/i18n'
import { chooseLanguage, useLanguage } from '../../i18n/useLanguage'
import { goTo, pathOf } from '../../view/page'
import { openShortcuts } from '../global/shortcutsStore'
import { useNarrow } from '../layout/useNarrow'
import { startTour } from '../tour/tourStore'

const LANGUAGE_NAMES = { ru: 'Русский', en: 'English' }

/** What is needed rarely: the reference, the keys, and on a narrow screen the language. */
export function MainMenu() {
  const { t } = useTranslation()
  const language = useLanguage()
  const narrow = useNarrow()
  return (
    <Menu position="bottom-end" width="14rem" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('menu.open')}>
          <IconMenu2 size="1.25rem" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <PageItem page="about" icon={IconInfoCircle} />
        <PageItem page="wall" icon={IconDeviceTv} />
        <Menu.Item component="a" href="/docs" leftSection={<IconApi size="1rem" />}>
          {t('menu.documentation')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size="1rem" />} rightSection={<kbd>?</kbd>} onClick={openShortcuts}>
          {t('menu.shortcuts')}
        </Menu.Item>
        <Menu.Item leftSection={<IconRoute size="1rem" />} onClick={startTour}>
          {t('menu.tour')}
        </Menu.Item>
        {narrow &&
          LANGUAGES.filter((other) => other !== language).map((other) => (
            <Menu.Item key={other} leftSection={<IconLanguage size="1rem" />} onClick={() => chooseLanguage(other)}>
              <span lang={other}>{LANGUAGE_NAMES[other]}</span>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** A page that is opened rarely. */
function PageItem({ page, icon: Glyph }: { page: 'about' | 'wall'; icon: typeof IconApi }) {
  const { t } = useTranslation()
  return (
    <Menu.Item
      component="a"
      href={pathOf(page)}
      leftSection={<Glyph size="1rem" />}
      onClick={(event) => {
        // A new tab or window is the browser's matter.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        goTo(pathOf(page))
      }}
    >
      {t(`page.${page}`)}
    </Menu.Item>
  )
}
