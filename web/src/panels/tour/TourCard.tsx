import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { STEPS, type Step } from './steps'
import { useTourText } from './texts/useTourText'
import styles from './tour.module.css'
import { endTour, goToStep } from './tourStore'

/** One step: what is there, what it is for, and how to go on or away. */
export function TourCard({ index, name }: { index: number; name: Step['name'] }) {
  const say = useTourText()
  const title = useId()
  const card = useRef<HTMLElement>(null)
  const last = index === STEPS.length - 1
  const next = () => (last ? endTour() : goToStep(index + 1))
  useEffect(() => {
    card.current?.focus({ preventScroll: true })
  }, [])
  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') endTour()
    else if (event.key === 'ArrowRight') next()
    else if (event.key === 'ArrowLeft' && index > 0) goToStep(index - 1)
    else return
    event.stopPropagation()
    event.preventDefault()
  }
  return (
    <section
      ref={card}
      tabIndex={-1}
      className={styles.text}
      aria-labelledby={title}
      data-testid="tour"
      onKeyDown={press}
    >
      <p className={styles.count}>{say('count', { step: index + 1, steps: STEPS.length })}</p>
      <h2 id={title} className={styles.title}>
        {say(`title.${name}`)}
      </h2>
      <p>{say(`text.${name}`)}</p>
      <div className={styles.buttons}>
        {!last && (
          <Button size="xs" variant="subtle" color="gray" onClick={endTour}>
            {say('skip')}
          </Button>
        )}
        <span className={styles.space} />
        {index > 0 && (
          <Button size="xs" variant="default" onClick={() => goToStep(index - 1)}>
            {say('back')}
          </Button>
        )}
        <Button size="xs" onClick={next}>
          {say(last ? 'finish' : 'next')}
        </Button>
      </div>
    </section>
  )
}
