import type { KeyboardEventHandler } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './BrushLayer.module.css'
import type { Brush, Grip } from './brush'

interface BrushSliderProps {
  grip: Grip
  brush: Brush
  length: number
  /** The date or dates, said by a screen reader. */
  text: string
  onKeyDown: KeyboardEventHandler
}

/** One part of the brush that keys can move: an edge or the whole. */
export function BrushSlider({ grip, brush, length, text, onKeyDown }: BrushSliderProps) {
  const { t } = useTranslation()
  return (
    <div
      className={styles[grip]}
      role="slider"
      tabIndex={0}
      aria-label={t(`grip.${grip}`)}
      aria-valuemin={0}
      aria-valuemax={length - 1}
      aria-valuenow={grip === 'end' ? brush.end - 1 : brush.start}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
    />
  )
}
