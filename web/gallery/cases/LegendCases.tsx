import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { LegendNotes } from '../../src/panels/legend/LegendNotes'
import { LegendPlace } from '../../src/panels/legend/LegendPlace'
import { LegendSteps } from '../../src/panels/legend/LegendSteps'
import { NoSteps } from '../../src/panels/legend/NoSteps'
import { OnScreen } from '../../src/panels/legend/OnScreen'
import { UnlocatedButton } from '../../src/panels/legend/UnlocatedButton'
import { palettes } from '../../src/theme/palette'
import { useTheme } from '../../src/theme/useTheme'
import { EMPTY_VIEW, type View } from '../../src/view/view'
import { Answered } from '../Answered'
import { Case, Screen, Section } from '../Case'
import { legendOf } from '../fixtures/legend'
import { EMPTY, FULL, told, WAITING } from '../replies'

const STEPS: Record<string, Partial<View>> = {
  hexagons: {},
  municipalities: { shape: 'municipalities' },
  'shares of municipalities': { shape: 'municipalities', metric: 'overdue' },
  times: { shape: 'municipalities', metric: 'firstResponse' },
  'comparison, within chance grey': { metric: 'change' },
}

/** What the colours of the map mean. */
export function LegendCases() {
  return (
    <Section name="legend">
      <Screen name="whole, of hexagons" of="legend" width={36} height={9} />
      <Screen name="whole, of a comparison" of="legend" query="metric=change" width={36} height={11} />
      <Screen name="whole, of a split map" of="legend" query="split=year" width={36} height={9} />
      {Object.entries(STEPS).map(([name, view]) => (
        <Steps key={name} name={name} view={view} />
      ))}
      <Empty />
      <Case name="on the screen">
        <OnScreen value={6612} />
      </Case>
      <Case name="on the screen, waiting">
        <OnScreen value={null} />
      </Case>
      <Case name="without a place">
        <UnlocatedButton />
      </Case>
      <Case name="before it is there" width={34} height={7} over>
        <LegendPlace />
      </Case>
    </Section>
  )
}

function Steps({ name, view }: { name: string; view: Partial<View> }) {
  const legend = legendOf({ ...EMPTY_VIEW, ...view }, palettes[useTheme()])
  return (
    <Case name={name} width={32} framed>
      <LegendSteps legend={legend} />
      <LegendNotes legend={legend} />
    </Case>
  )
}

/** Why there may be no classes. */
function Empty() {
  const arrived = { hexagons: () => told([]) }
  return (
    <>
      <Case name="waiting" width={18} framed>
        <Answered replies={WAITING}>
          <NoSteps shape="hexagons" />
        </Answered>
      </Case>
      <Case name="no appeals" width={18} framed>
        <Answered replies={{ ...EMPTY, ...arrived }}>
          <Asked question="hexagons">
            <NoSteps shape="hexagons" />
          </Asked>
        </Answered>
      </Case>
      <Case name="none in this part" width={18} framed>
        <Answered replies={{ ...FULL, ...arrived }}>
          <Asked question="hexagons">
            <NoSteps shape="hexagons" />
          </Asked>
        </Answered>
      </Case>
      <Case name="no municipality has it" width={18} framed>
        <Answered replies={FULL}>
          <Asked question="measures">
            <NoSteps shape="municipalities" />
          </Asked>
        </Answered>
      </Case>
    </>
  )
}

/** What is seen once the map has asked. */
function Asked({ question, children }: { question: string; children: ReactNode }) {
  useQuery({ queryKey: [question, { by: 'municipality' }], queryFn: () => null, enabled: true })
  const [asked, setAsked] = useState(false)
  useEffect(() => setAsked(true), [])
  return asked && children
}
