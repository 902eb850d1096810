import '@mantine/core/styles/Combobox.layer.css'
import { Combobox, Modal, useCombobox } from '@mantine/core'
import { useEffect, useState } from 'react'
import { openOverlay, useOverlay } from '../../view/overlay'
import { useOpening } from '../shared/useOpening'
import { PaletteField } from './PaletteField'
import { PaletteFoot } from './PaletteFoot'
import { PaletteList } from './PaletteList'
import styles from './palette.module.css'
import { keepRecent } from './recent'
import { usePaletteText } from './texts/usePaletteText'
import { useGroups } from './useGroups'

/** Finds places, topics, pages, actions and appeals, and does what is chosen. */
export function Palette() {
  const say = usePaletteText()
  const opened = useOpening(useOverlay() === 'palette')
  return (
    <Modal
      opened={opened}
      onClose={() => openOverlay(null)}
      withCloseButton={false}
      padding={0}
      size="40rem"
      yOffset="10dvh"
      transitionProps={{ duration: 100 }}
      attributes={{ content: { 'aria-label': say('title') } }}
      classNames={{ content: styles.content, body: styles.body }}
    >
      <Search />
    </Modal>
  )
}

/** Never remembered: appeals and addresses may say who somebody is. */
const REMEMBERED = new Set(['places', 'topics', 'pages', 'actions', 'recent'])

/** Begins anew each time that the palette is opened. */
function Search() {
  const [typed, setTyped] = useState('')
  const [everywhere, setEverywhere] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const { groups, found } = useGroups(typed, everywhere, () => setEverywhere(true))
  const combobox = useCombobox({ opened: true })
  const entries = groups.flatMap((group) => group.entries)
  const asked = typed.trim() !== ''
  const { selectFirstOption } = combobox
  // What was typed decides, not what arrives meanwhile: nobody's choice is moved.
  useEffect(() => setActive(selectFirstOption()), [typed, everywhere])

  function choose(id: string) {
    const entry = entries.find((one) => one.id === id)
    if (!entry) return
    if (REMEMBERED.has(entry.group)) keepRecent(entry.id)
    if (!entry.stays) openOverlay(null)
    entry.run()
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <PaletteField
        value={typed}
        list={combobox.listId}
        active={active}
        onChange={(value) => {
          setTyped(value)
          setEverywhere(false)
        }}
        onMove={(step) => setActive(step > 0 ? combobox.selectNextOption() : combobox.selectPreviousOption())}
        onChoose={combobox.clickSelectedOption}
      />
      <PaletteList groups={groups} searching={found.searching} asked={asked} />
      <PaletteFoot found={found} count={entries.length} asked={asked} />
    </Combobox>
  )
}
