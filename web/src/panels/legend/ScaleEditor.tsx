import { Button, Checkbox } from '@mantine/core'
import { useMapLegend } from '../../layers/mapLegend'
import { boundsOf } from '../../scale/moveBound'
import { CLASS_LIMITS, SCALE_COLORS, SCALE_METHODS, SHAPES, USUAL_SCALE } from '../../view/scaleChoice'
import { setScale, setShape, useView } from '../../view/useView'
import { BoundEditor } from './BoundEditor'
import { EditorChoice } from './EditorChoice'
import editorStyles from './editor.module.css'
import styles from './legend.module.css'
import { useLegendText } from './texts/useLegendText'

/** What carries the colours, how classes are made, how many there are, in which colours; and the values themselves. */
export function ScaleEditor() {
  const say = useLegendText()
  const { metric, shape } = useView()
  const legend = useMapLegend()
  return (
    <>
      <EditorChoice
        label={say('editor.shape')}
        value={legend.hexagonsHaveIt ? shape : 'municipalities'}
        options={SHAPES.map((value) => ({
          value,
          label: say(`shape.${value}`),
          disabled: !legend.hexagonsHaveIt && value !== 'municipalities',
        }))}
        onChange={setShape}
      />
      {!legend.hexagonsHaveIt && <p className={styles.meaning}>{say('editor.onlyAreas')}</p>}
      {metric === 'change' ? <p className={styles.meaning}>{say('editor.fixed')}</p> : <ClassChoices />}
    </>
  )
}

function ClassChoices() {
  const say = useLegendText()
  const { scale: choice } = useView()
  const { scale, kind } = useMapLegend()
  const starts = scale.steps.map(({ from }) => from)
  const counts = Array.from(
    { length: CLASS_LIMITS.most - CLASS_LIMITS.fewest + 1 },
    (_, at) => CLASS_LIMITS.fewest + at,
  )
  const chooseMethod = (method: (typeof SCALE_METHODS)[number]) => {
    const bounds = method === 'bounds' ? boundsOf(starts, kind) : []
    setScale({ method, bounds, classes: method === 'bounds' ? bounds.length + 1 : choice.classes })
  }
  const chooseCount = (classes: number) => {
    const method = choice.method === 'bounds' ? USUAL_SCALE.method : choice.method
    setScale({ method, classes, bounds: [] })
  }
  return (
    <>
      <EditorChoice
        label={say('editor.method')}
        value={choice.method}
        options={SCALE_METHODS.map((value) => ({ value, label: say(`method.${value}`) }))}
        onChange={chooseMethod}
      />
      <EditorChoice
        label={say('editor.classes')}
        value={String(choice.classes)}
        options={counts.map((count) => ({ value: String(count), label: String(count) }))}
        onChange={(count) => chooseCount(Number(count))}
      />
      <BoundEditor />
      <ColorChoices />
    </>
  )
}

function ColorChoices() {
  const say = useLegendText()
  const { scale: choice } = useView()
  return (
    <>
      <EditorChoice
        label={say('editor.colors')}
        value={choice.colors}
        options={SCALE_COLORS.map((value) => ({ value, label: say(`colors.${value}`) }))}
        onChange={(colors) => setScale({ colors })}
      />
      <div className={editorStyles.editorEnd}>
        <Checkbox
          size="xs"
          label={say('editor.reversed')}
          checked={choice.reversed}
          onChange={({ currentTarget }) => setScale({ reversed: currentTarget.checked })}
        />
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={choice === USUAL_SCALE}
          onClick={() => setScale(USUAL_SCALE)}
        >
          {say('editor.reset')}
        </Button>
      </div>
    </>
  )
}
