import type { CellLook } from '../../src/pages/matrix/grid/useCellLooks'
import { ValueCell } from '../../src/pages/matrix/grid/ValueCell'
import { inkOn } from '../../src/pages/matrix/model/ink'
import { diverging, palettes, sequence } from '../../src/theme/palette'
import { useTheme } from '../../src/theme/useTheme'
import { Case, Section } from '../Case'
import { daily } from '../fixtures/region'

const up = { trend: 'up', share: 0.79, difference: 18, beyondChance: true } as const
const down = { trend: 'down', share: -0.12, difference: -3, beyondChance: false } as const
const plain: CellLook = {
  text: '41,0',
  empty: false,
  spoken: 'рост на 79 %',
  arrow: null,
  arrowText: '',
  trend: daily.slice(0, 12),
  background: undefined,
  ink: undefined,
}

/** The cells of the matrix. */
export function MatrixCases() {
  const palette = palettes[useTheme()]
  const colored = (color: string, arrow: CellLook['arrow'] = null): CellLook => ({
    ...plain,
    arrow,
    arrowText: arrow?.beyondChance ? '79 %' : '',
    background: color,
    ink: inkOn(color),
  })
  return (
    <Section name="matrix">
      {[...sequence(palette), ...diverging(palette)].map((color, index) => (
        <Cell key={color} name={`class ${index}`} look={colored(color, index % 2 ? up : down)} />
      ))}
      <Cell name="total" look={{ ...plain, arrow: up, arrowText: '79 %' }} />
      <Cell name="total within chance" look={{ ...plain, arrow: down }} />
      <Cell name="no appeals" look={{ ...plain, empty: true, text: '0' }} />
      <Cell name="active" look={colored(palette.h3, up)} active />
    </Section>
  )
}

function Cell({ name, look, active = false }: { name: string; look: CellLook; active?: boolean }) {
  return (
    <Case name={name} width={7} height={2.5}>
      <div role="grid" aria-label={name}>
        <div role="row">
          <ValueCell look={look} id={name} place="1:1" column={1} left={0} width={112} active={active} />
        </div>
      </div>
    </Case>
  )
}
