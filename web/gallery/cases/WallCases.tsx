import { Screen, Section } from '../Case'

const SIZE = { width: 40, height: 22.5 }

/** Whoever edits sits before the screen. */
const DESK = { width: 90, height: 50, scale: 0.65 }

/** The wall's scenes without their map, and what changes them. */
export function WallCases() {
  return (
    <Section name="wall">
      <Screen name="region" of="wall" query="shows=map" {...SIZE} />
      <Screen name="municipality" of="wall" query="shows=place" {...SIZE} />
      <Screen name="worst municipalities" of="wall" query="shows=worst" {...SIZE} />
      <Screen name="worst by a share" of="wall" query="shows=worst&metric=overdue" {...SIZE} />
      <Screen name="growing topics" of="wall" query="shows=topics" {...SIZE} />
      <Screen name="totals" of="wall" query="shows=totals&from=2026-10-24&to=2026-11-23" {...SIZE} />
      <Screen name="just in" of="wall" query="shows=live" {...SIZE} />
      <Screen name="nothing" of="wall" query="shows=worst&replies=empty" {...SIZE} />
      <Screen name="waiting" of="wall" query="shows=totals&replies=waiting" {...SIZE} />
      <Screen name="old data after a cut" of="wall" query="shows=totals&live=offline" {...SIZE} />
      <Screen name="cut before anything came" of="wall" query="shows=live&live=offline&replies=waiting" {...SIZE} />
      <Screen name="tools" of="wall" query="shows=tools" {...SIZE} />
      <Screen name="editor" of="wall" query="shows=editor" {...DESK} />
      <Screen name="editor with a mistake" of="wall" query="shows=mistake" {...DESK} />
    </Section>
  )
}
