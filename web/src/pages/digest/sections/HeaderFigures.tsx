import type { Kind } from '@ochag/api/contract/common'
import type { DigestFigure } from '@ochag/api/contract/digest'
import type { Telling } from '../sentences/telling'
import { Against } from '../shared/Against'
import { FigureLink } from '../shared/FigureLink'
import { useDigestText } from '../texts/useDigestText'
import styles from './sections.module.css'

/** The four figures that everybody looks at first, against the stretch before and the mean. */
export function HeaderFigures({ telling }: { telling: Telling }) {
  const { total, kinds } = telling.digest.figures
  return (
    <ul className={styles.figures}>
      <Tile name="total" figure={total} telling={telling} />
      <Tile name="problem" figure={kinds.problem} telling={telling} />
      <Tile name="suggestion" figure={kinds.suggestion} telling={telling} />
      <Tile name="incident" figure={kinds.incident} telling={telling} />
    </ul>
  )
}

interface TileProps {
  name: 'total' | Kind
  figure: DigestFigure
  telling: Telling
}

function Tile({ name, figure, telling }: TileProps) {
  const say = useDigestText()
  const { format, digest } = telling
  const { unit, usual } = digest.period
  const neutral = name === 'suggestion'
  const mean = figure.usual === null || !usual ? null : figure.usual / usual.units
  const narrowing = name === 'total' ? {} : { kind: name }
  return (
    <li className={styles.tile} data-name={name}>
      <span className={styles.tileName}>{say(`figure.${name}`)}</span>
      <strong className={styles.tileCount}>
        <FigureLink address={telling.now('', narrowing).address} testId={`digest-${name}`}>
          {format.number(figure.count)}
        </FigureLink>
      </strong>
      {figure.previous !== null && (
        <span className={styles.tileAgainst}>
          {say(`against.previous.${unit}`)}{' '}
          <FigureLink {...telling.before('', narrowing)}>{format.number(figure.previous)}</FigureLink>{' '}
          <Against count={figure.count} base={figure.previous} neutral={neutral} silent />
        </span>
      )}
      {figure.usual !== null && mean !== null && (
        <span className={styles.tileAgainst}>
          {say(`against.usual.${unit}`)}{' '}
          <FigureLink address={telling.mean(figure.usual, narrowing).address} title={telling.mean(figure.usual).hint}>
            {telling.decimal(mean)}
          </FigureLink>{' '}
          <Against count={figure.count} base={mean} neutral={neutral} silent />
        </span>
      )}
    </li>
  )
}
