import { BandLine } from '../../src/charts/BandLine'
import { Bars } from '../../src/charts/Bars'
import { Histogram } from '../../src/charts/Histogram'
import { Interval, IntervalAxis } from '../../src/charts/Interval'
import { ShareBar } from '../../src/charts/ShareBar'
import { Sparkline } from '../../src/charts/Sparkline'
import { Case, Section } from '../Case'
import { daily, dayOf } from '../fixtures/region'

const DOMAIN = [0, 60] as const
const INTERVALS = [
  { name: 'worse', tone: 'worse', estimate: { value: 41, low: 33, high: 48 }, raw: 45 },
  { name: 'within chance', tone: 'same', estimate: { value: 28, low: 12, high: 44 }, raw: 12 },
  { name: 'better, open', tone: 'better', estimate: { value: 15, low: -3, high: 21 }, raw: 9 },
] as const

/** Every drawing of numbers. */
export function ChartCases() {
  return (
    <Section name="charts">
      <Lines />
      <Case name="bars" width={18} height={6}>
        <Bars
          label="По дням"
          bars={daily.map((value, day) => ({
            key: dayOf(day),
            value,
            text: `${dayOf(day)}: ${value}`,
            tick: day % 10 === 0 ? dayOf(day).slice(5) : undefined,
          }))}
        />
      </Case>
      <Case name="share" width={12}>
        <ShareBar share={0.62} />
      </Case>
      {INTERVALS.map(({ name, tone, estimate, raw }) => (
        <Case key={name} name={`interval, ${name}`} width={18} height={1.5}>
          <Interval {...{ estimate, tone, raw }} domain={DOMAIN} reference={30} label={name} />
        </Case>
      ))}
      <Case name="axis of intervals" width={18}>
        <IntervalAxis domain={DOMAIN} write={String} />
      </Case>
      <Histograms />
    </Section>
  )
}

function Lines() {
  const points = daily.map((value, day) => ({
    value: day === 12 ? null : value,
    low: 150,
    high: 240,
    text: `${dayOf(day)}: ${value}`,
    tick: day % 10 === 0 ? dayOf(day).slice(5) : undefined,
  }))
  return (
    <>
      <Case name="sparkline" width={6} height={1.25}>
        <Sparkline values={daily} />
      </Case>
      <Case name="sparkline of nothing" width={6} height={1.25}>
        <Sparkline values={daily.map(() => 0)} />
      </Case>
      <Case name="line and what is normal" width={18} height={6}>
        <BandLine label="Обращения" points={points} write={String} />
      </Case>
    </>
  )
}

function Histograms() {
  const steps = [
    { from: 0, color: 'var(--h0)' },
    { from: 20, color: 'var(--h2)' },
    { from: 60, color: 'var(--h4)' },
  ]
  const even = daily.map((value) => value / 4)
  const crowded = Array.from({ length: 200 }, (_, place) => 1 + ((place * place) % 13) ** 2)
  return (
    <>
      <Case name="histogram" width={18} height={5}>
        <Histogram label="Значения" values={even} steps={steps} write={({ count }) => String(count)} />
      </Case>
      <Case name="histogram of a crowd" width={18} height={5}>
        <Histogram label="Значения" values={crowded} steps={steps} write={({ count }) => String(count)} />
      </Case>
    </>
  )
}
