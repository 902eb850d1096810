import { Screen, Section } from '../Case'

const SIZE = { width: 80, height: 8.5 }

/** The region's history and what plays it. */
export function TimeCases() {
  return (
    <Section name="time">
      <Screen name="still" of="time" {...SIZE} />
      <Screen name="other days chosen" of="time" query="from=2026-03-01&to=2026-04-01" {...SIZE} />
      <Screen name="playing" of="time" query="shows=playing" {...SIZE} />
      <Screen name="waiting" of="time" query="replies=waiting" {...SIZE} />
      <Screen name="refused" of="time" query="replies=failed" {...SIZE} />
    </Section>
  )
}
