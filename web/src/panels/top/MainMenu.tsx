import { ActionIcon, Menu } from '@mantine/core'
import {
  IconApi,
  IconArrowsSort,
  IconDatabase,
  IconDeviceTv,
  IconGridDots,
  IconInfoCircle,
  IconKeyboard,
  IconLanguage,
  IconMap2,
  IconMenu2,
  IconNews,
  IconRoute,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../i18n/i18n'
import { chooseLanguage, useLanguage } from '../../i18n/useLanguage'
import { followLink, usePage } from '../../view/page'
import { usePageAddress } from '../../view/useView'
import { openShortcuts } from '../global/shortcutsStore'
import { useNarrow } from '../layout/useNarrow'
import { startTour } from '../tour/tourStore'
import { MAIN_PAGES } from './PageLinks'

const PAGE_ICONS = {
  map: IconMap2,
  matrix: IconGridDots,
  ranking: IconArrowsSort,
  digest: IconNews,
  data: IconDatabase,
}
const LANGUAGE_NAMES = { ru: 'Русский', en: 'English' }

/** What is needed rarely, and on a narrow screen what the bar has no room for: pages and language. */
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
        {narrow && MAIN_PAGES.map((page) => <PageItem key={page} page={page} icon={PAGE_ICONS[page]} />)}
        {narrow && <Menu.Divider />}
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

interface PageItemProps {
  page: keyof typeof PAGE_ICONS | 'about' | 'wall'
  icon: typeof IconApi
}

/** A page; those that look at the same appeals open with the view as it was left. */
function PageItem({ page, icon: Glyph }: PageItemProps) {
  const { t } = useTranslation()
  const open = usePage()
  const address = usePageAddress(page)
  return (
    <Menu.Item
      component="a"
      href={address}
      aria-current={page === open ? 'page' : undefined}
      leftSection={<Glyph size="1rem" />}
      onClick={(press) => followLink(press)}
    >
      {t(`page.${page}`)}
    </Menu.Item>
  )
}
