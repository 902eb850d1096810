import { Figures } from '../../src/pages/about/Figures'
import { LocatedShares } from '../../src/pages/about/LocatedShares'
import { Prose } from '../../src/pages/about/Prose'
import { Sources } from '../../src/pages/about/Sources'
import { Versions } from '../../src/pages/about/Versions'
import { Answered } from '../Answered'
import { Case, Section } from '../Case'
import { sourceHealth } from '../fixtures/sourceHealth'
import { EMPTY, FAILED, WAITING } from '../replies'

const WIDTH = 48

/** The parts of the page about the data. */
export function AboutCases() {
  return (
    <Section name="about">
      <Case name="how exactly appeals are placed" width={WIDTH} framed>
        <LocatedShares sources={sourceHealth} />
      </Case>
      <Case name="sources" width={WIDTH}>
        <Sources />
      </Case>
      {Object.entries({ waiting: WAITING, refused: FAILED, none: EMPTY }).map(([name, replies]) => (
        <Case key={name} name={`sources, ${name}`} width={WIDTH}>
          <Answered replies={replies}>
            <Sources />
          </Answered>
        </Case>
      ))}
      <Case name="figures" width={WIDTH}>
        <Figures />
      </Case>
      <Case name="prose" width={WIDTH}>
        <Prose section="privacy" />
      </Case>
      <Case name="versions" width={WIDTH}>
        <Versions />
      </Case>
    </Section>
  )
}
