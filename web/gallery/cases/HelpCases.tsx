import { KeyList } from '../../src/panels/global/KeyList'
import { HelpButton } from '../../src/panels/help/HelpButton'
import { HelpText } from '../../src/panels/help/HelpText'
import { STEPS } from '../../src/panels/tour/steps'
import { TourCard } from '../../src/panels/tour/TourCard'
import { Case, Screen, Section } from '../Case'

/** The tour, the list of keys, and what says how figures are computed. */
export function HelpCases() {
  return (
    <Section name="help">
      {STEPS.map(({ name }, index) => (
        <Case key={name} name={`tour: ${name}`} width={21} framed>
          <TourCard index={index} name={name} />
        </Case>
      ))}
      <Case name="button">
        <HelpButton topics={['count']} />
      </Case>
      <Case name="of the figure" width={22} framed>
        <HelpText topics={['count', 'comparison', 'unlocated', 'trend']} onLeave={ignore} />
      </Case>
      <Case name="of metrics" width={22} framed>
        <HelpText topics={['overdue', 'firstResponse', 'change']} onLeave={ignore} />
      </Case>
      <Screen name="dialog of keys" of="dialog" query="shows=keys" width={50} height={50} />
      <Case name="keys" width={38} framed>
        <KeyList />
      </Case>
    </Section>
  )
}

function ignore(): void {}
