import { AppealRow } from '../../src/panels/detail/AppealRow'
import { BarList } from '../../src/panels/detail/BarList'
import { Figure } from '../../src/panels/detail/Figure'
import { Trend } from '../../src/panels/detail/Trend'
import { useNames } from '../../src/panels/shared/useNames'
import { Case, Section } from '../Case'
import { appeals } from '../fixtures/appeals'
import { breakdown } from '../fixtures/region'

/** The parts of the panel beside the map. */
export function DetailCases() {
  const names = useNames()
  const items = breakdown.addresses.map(({ address, ...count }, index) => ({
    ...count,
    key: address,
    name: address,
    chosen: index === 1,
    onChoose: () => undefined,
  }))
  return (
    <Section name="detail">
      <Case name="figure" width={22}>
        <Figure breakdown={breakdown} located={false} />
      </Case>
      <Case name="figure, nothing to compare with" width={22}>
        <Figure breakdown={{ ...breakdown, previous: null }} located />
      </Case>
      <Case name="figure, loading" width={22}>
        <Figure breakdown={undefined} located={false} />
      </Case>
      <Case name="trend" width={22} height={6}>
        <Trend series={breakdown.series} />
      </Case>
      <Case name="bars" width={22}>
        <BarList items={items} about={null} />
      </Case>
      <Case name="appeals" width={22}>
        {appeals.map((appeal) => (
          <AppealRow key={appeal.id} appeal={appeal} names={names} />
        ))}
      </Case>
    </Section>
  )
}
