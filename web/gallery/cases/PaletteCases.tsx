import { Combobox, useCombobox } from '@mantine/core'
import { useEffect } from 'react'
import type { Group } from '../../src/panels/palette/entry'
import { PaletteField } from '../../src/panels/palette/PaletteField'
import { PaletteFoot } from '../../src/panels/palette/PaletteFoot'
import { PaletteList } from '../../src/panels/palette/PaletteList'
import palette from '../../src/panels/palette/palette.module.css'
import type { Found } from '../../src/panels/palette/useFoundEntries'
import { Case, Section } from '../Case'
import { everyGroup, onlyWidening } from '../fixtures/found'

const STILL: Found = { entries: [], searching: false, failed: false, more: false, unsearched: false }
const known = everyGroup.filter(({ name }) => name !== 'addresses' && name !== 'appeals')

/** What finds places, topics, pages, actions and appeals. */
export function PaletteCases() {
  return (
    <Section name="palette">
      <Palette name="nothing typed yet" typed="" groups={known.filter(({ name }) => name !== 'topics')} />
      <Palette name="of every kind" typed="гатчина" groups={everyGroup} />
      <Palette name="more than is shown" typed="холодные" groups={everyGroup.slice(-2)} found={{ more: true }} />
      <Palette name="nothing found" typed="ывапр" groups={onlyWidening} />
      <Palette name="searching" typed="гатч" groups={known.slice(1, 3)} found={{ searching: true }} />
      <Palette name="the search failed" typed="гатчина" groups={known.slice(1, 3)} found={{ failed: true }} />
      <Palette name="some not indexed yet" typed="яма" groups={everyGroup.slice(-1)} found={{ unsearched: true }} />
    </Section>
  )
}

interface PaletteProps {
  name: string
  typed: string
  groups: Group[]
  found?: Partial<Found>
}

function Palette({ name, typed, groups, found }: PaletteProps) {
  const combobox = useCombobox({ opened: true })
  const { selectFirstOption } = combobox
  useEffect(() => void selectFirstOption(), [selectFirstOption])
  const asked = typed !== ''
  const state = { ...STILL, ...found }
  return (
    <Case name={name} width={40}>
      <div className={palette.content}>
        <div className={palette.body}>
          <Combobox store={combobox}>
            <PaletteField
              value={typed}
              list={combobox.listId}
              active={null}
              onChange={ignore}
              onMove={ignore}
              onChoose={ignore}
            />
            <PaletteList groups={groups} searching={state.searching} asked={asked} />
            <PaletteFoot found={state} count={groups.length} asked={asked} />
          </Combobox>
        </div>
      </div>
    </Case>
  )
}

function ignore(): void {}
