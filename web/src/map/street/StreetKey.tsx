import { useLanguage } from '../../i18n/useLanguage'
import { appealLegend, type MarkShape } from '../../layers/appealLayer'
import type { Palette } from '../../theme/palette'
import styles from './StreetKey.module.css'
import { useStreetText } from './texts/useStreetText'

interface StreetKeyProps {
  palette: Palette
  /** How many appeals have a mark. */
  shown: number
  /** There are more than can be shown. */
  complete: boolean
}

/** What shapes and colours of the marks mean, and whether all of them are there. */
export function StreetKey({ palette, shown, complete }: StreetKeyProps) {
  const say = useStreetText()
  const language = useLanguage()
  return (
    <section className={styles.key} aria-label={say('label')} data-testid="street-key">
      <ul>
        {appealLegend(palette).map(({ kind, shape, color }) => (
          <li key={kind}>
            <Shape shape={shape} fill={color} edge={palette.selectionHalo} />
            {say(`kind.${kind}`)}
          </li>
        ))}
        <li>
          <Shape shape="circle" fill={palette.inkSecond} edge={palette.selectionHalo} />
          {say('open')}
        </li>
        <li>
          <Shape shape="circle" fill={palette.panel} edge={palette.inkSecond} />
          {say('closed')}
        </li>
        <li>
          <Numbered palette={palette} />
          {say('several')}
        </li>
        <li>
          <Numbered palette={palette} band />
          {say('near')}
        </li>
      </ul>
      {!complete && (
        <p data-testid="street-newest" role="status">
          {say('newest', { value: shown.toLocaleString(language) })}
        </p>
      )}
    </section>
  )
}

const PATHS: Record<MarkShape, string> = {
  circle: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z',
  diamond: 'M8 1.8 14.2 8 8 14.2 1.8 8Z',
  triangle: 'M8 1.6 14 12H2Z',
}

function Shape({ shape, fill, edge }: { shape: MarkShape; fill: string; edge: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[shape]} fill={fill} stroke={edge} strokeWidth="1.8" strokeLinejoin="round" />
    </svg>
  )
}

function Numbered({ palette: { accent, onAccent }, band = false }: { palette: Palette; band?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {band && <circle cx="8" cy="8" r="7.8" fill={accent} opacity="0.45" />}
      <circle cx="8" cy="8" r={band ? 5.4 : 6.6} fill={accent} />
      <text x="8" y="10.8" fill={onAccent} fontSize="7.6" fontWeight="600" textAnchor="middle">
        3
      </text>
    </svg>
  )
}
