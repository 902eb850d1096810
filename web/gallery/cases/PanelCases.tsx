import { EmptyRegion } from '../../src/panels/global/EmptyRegion'
import { CompareSwitch } from '../../src/panels/shared/metric/CompareSwitch'
import { MetricFigure } from '../../src/panels/shared/metric/MetricFigure'
import { MetricSwitch } from '../../src/panels/shared/metric/MetricSwitch'
import { Answered } from '../Answered'
import { Case, Screen, Section } from '../Case'
import { region } from '../fixtures/region'
import { FULL, told, WAITING } from '../replies'

const PANELS = { width: 66, height: 46, scale: 0.62 }
const BAR = { width: 84, height: 5 }
const NARROWED = 'topic=housing.heating&area=gatchina&source=pos'

/** The bar, the panels beside the map, and the switch of metrics. */
export function PanelCases() {
  return (
    <Section name="panels">
      <Screen name="bar" of="bar" {...BAR} />
      <Screen name="bar, the server is not heard" of="bar" query="live=offline" width={84} height={11} />
      <Screen name="bar on a phone" of="bar" query="live=offline" width={25} height={24} />
      <Screen name="panels" of="panel" {...PANELS} />
      <Screen name="panels, narrowed" of="panel" query={NARROWED} {...PANELS} />
      <Screen name="panels, nothing under the filter" of="panel" query={`replies=empty&${NARROWED}`} {...PANELS} />
      <Screen name="panels, waiting" of="panel" query="replies=waiting" {...PANELS} />
      <Screen name="panels, refused" of="panel" query="replies=failed" {...PANELS} />
      <Metrics />
      <Case name="a region without appeals" width={60} height={20} over>
        <Answered replies={{ ...FULL, region: () => told({ ...region, firstDay: null, lastDay: null }) }}>
          <EmptyRegion />
        </Answered>
      </Case>
    </Section>
  )
}

function Metrics() {
  return (
    <>
      <Case name="metric" width={18}>
        <MetricSwitch />
      </Case>
      <Case name="compared with" width={18}>
        <CompareSwitch region={region} comparable />
      </Case>
      <Case name="nothing to compare with" width={18}>
        <CompareSwitch region={region} comparable={false} />
      </Case>
      <Case name="figure of the metric" width={18}>
        <MetricFigure />
      </Case>
      <Case name="figure, waiting" width={18}>
        <Answered replies={WAITING}>
          <MetricFigure />
        </Answered>
      </Case>
    </>
  )
}
