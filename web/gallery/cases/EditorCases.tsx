import { Screen, Section } from '../Case'

const WIDTH = 24

/** The editor of the scale. */
export function EditorCases() {
  return (
    <Section name="editor">
      <Screen name="about equally many" of="editor" width={WIDTH} height={25} />
      <Screen name="equally wide, three classes" of="editor" query="scale=equal,3" width={WIDTH} height={25} />
      <Screen name="thresholds" of="editor" query="scale=bounds,5,20,60" width={WIDTH} height={25} />
      <Screen
        name="green to red, reversed"
        of="editor"
        query="scale=quantiles,5,traffic,reversed&shape=hexagons"
        width={WIDTH}
        height={25}
      />
      <Screen name="municipalities" of="editor" query="shape=municipalities" width={WIDTH} height={25} />
      <Screen name="only municipalities have it" of="editor" query="metric=per10k" width={WIDTH} height={28} />
      <Screen name="a comparison has its own classes" of="editor" query="metric=change" width={WIDTH} height={10} />
    </Section>
  )
}
