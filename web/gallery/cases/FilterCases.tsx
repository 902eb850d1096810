import { FacetRow } from '../../src/panels/filter/FacetRow'
import { FacetSkeleton } from '../../src/panels/filter/FacetSkeleton'
import { KindFacet } from '../../src/panels/filter/KindFacet'
import { MunicipalityFacet } from '../../src/panels/filter/MunicipalityFacet'
import { PeriodPicker } from '../../src/panels/filter/PeriodPicker'
import { SourceFacet } from '../../src/panels/filter/SourceFacet'
import { StatusFacet } from '../../src/panels/filter/StatusFacet'
import { TopicFacet } from '../../src/panels/filter/TopicFacet'
import { Answered } from '../Answered'
import { Case, Section } from '../Case'
import { FAILED } from '../replies'

/** The parts of the filter. */
export function FilterCases() {
  const common = { onToggle: () => undefined }
  return (
    <Section name="filter">
      <Case name="period" width={18}>
        <PeriodPicker />
      </Case>
      <Case name="rows" width={18}>
        <FacetRow {...common} name="Выбрано" count={{ count: 3412, previous: 2605 }} checked />
        <FacetRow {...common} name="Частично" count={{ count: 2106, previous: 2393 }} checked={false} partly />
        <FacetRow {...common} name="Приглушено" count={{ count: 0, previous: 4 }} checked={false} muted />
      </Case>
      <Case name="topics" width={18}>
        <TopicFacet />
      </Case>
      <Case name="sources" width={18}>
        <SourceFacet />
      </Case>
      <Case name="municipalities" width={18}>
        <MunicipalityFacet />
      </Case>
      <Case name="statuses" width={18}>
        <StatusFacet />
      </Case>
      <Case name="kinds" width={18}>
        <KindFacet />
      </Case>
      <Case name="refused" width={18}>
        <Answered replies={FAILED}>
          <TopicFacet />
        </Answered>
      </Case>
      <Case name="loading" width={18}>
        <FacetSkeleton rows={4} />
      </Case>
    </Section>
  )
}
