import {
  ActionIcon,
  Badge,
  Button,
  Checkbox,
  Code,
  Pill,
  SegmentedControl,
  Skeleton,
  Tabs,
  TextInput,
} from '@mantine/core'
import { IconDownload, IconMenu2 } from '@tabler/icons-react'
import { SearchInput } from '../../src/panels/filter/SearchInput'
import { BrandMark } from '../../src/panels/top/BrandMark'
import { Case, Section } from '../Case'
import styles from '../gallery.module.css'

const VARIANTS = ['filled', 'default', 'subtle', 'outline'] as const

/** The kit as we use it. */
export function KitCases() {
  return (
    <Section name="kit">
      <Buttons />
      <Case name="action icons">
        <div className={styles.row}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="menu">
            <IconMenu2 size="1.25rem" />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="menu, disabled" disabled>
            <IconMenu2 size="1.25rem" />
          </ActionIcon>
        </div>
      </Case>
      <Inputs />
      <Case name="badges and pills">
        <div className={styles.row}>
          <Badge variant="outline">Демо-данные</Badge>
          <Pill withRemoveButton>Отопление</Pill>
          <Code>npm start</Code>
        </div>
      </Case>
      <Case name="tabs">
        <Tabs defaultValue="addresses">
          <Tabs.List aria-label="tabs">
            <Tabs.Tab value="topics">Темы</Tabs.Tab>
            <Tabs.Tab value="addresses">Адреса</Tabs.Tab>
            <Tabs.Tab value="sources" disabled>
              Источники
            </Tabs.Tab>
          </Tabs.List>
        </Tabs>
      </Case>
      <Case name="skeleton" width={12}>
        <Skeleton height="1.5rem" animate={false} />
      </Case>
      <Case name="brand">
        <BrandMark />
      </Case>
    </Section>
  )
}

function Buttons() {
  return VARIANTS.map((variant) => (
    <Case key={variant} name={`button ${variant}`}>
      <div className={styles.row}>
        <Button size="xs" variant={variant} leftSection={<IconDownload size="1rem" />}>
          Скачать
        </Button>
        <Button size="xs" variant={variant} disabled>
          Скачать
        </Button>
        <Button size="xs" variant={variant} loading>
          Скачать
        </Button>
      </div>
    </Case>
  ))
}

function Inputs() {
  return (
    <>
      <Case name="search, empty and filled" width={12}>
        <SearchInput label="Найти район" value="" onChange={ignore} />
        <SearchInput label="Найти тему" value="отоп" onChange={ignore} />
      </Case>
      <Case name="text with an error" width={14}>
        <TextInput size="xs" label="Название" error="Такое название уже есть" defaultValue="Утро" />
      </Case>
      <Case name="checkboxes">
        <Checkbox size="xs" label="Выбрано" checked onChange={ignore} />
        <Checkbox size="xs" label="Частично" indeterminate onChange={ignore} />
        <Checkbox size="xs" label="Не выбрано" checked={false} onChange={ignore} />
        <Checkbox size="xs" label="Недоступно" disabled />
      </Case>
      <Case name="segments">
        <SegmentedControl size="xs" aria-label="Период" data={['7 д', '30 д', 'Квартал']} defaultValue="30 д" />
      </Case>
    </>
  )
}

function ignore(): void {}
