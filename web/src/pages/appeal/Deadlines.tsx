import type { AppealDetail } from '@ochag/api/contract/appeal'
import { useTranslation } from 'react-i18next'
import type { Format } from '../../i18n/format'
import { spanText } from '../../i18n/span'
import { urgencyOf } from '../../panels/shared/appeal/deadline'
import { useClock } from '../../panels/shared/useClock'
import { useFormat } from '../../panels/shared/useFormat'
import styles from './appeal.module.css'
import { CourseBar } from './CourseBar'
import { type Resolution, type Response, resolutionOf, responseOf } from './course'
import { useAppealText } from './texts/useAppealText'

const MINUTE = 60_000

/** First response and solution in words, over a line of the time that has passed. */
export function Deadlines({ appeal }: { appeal: AppealDetail }) {
  const say = useAppealText()
  const now = useClock(MINUTE)
  const resolution = resolutionOf(appeal, now)
  const moved = appeal.changes.filter(({ field }) => field === 'dueAt').length
  const words = useWords(appeal)
  return (
    <section className={styles.card}>
      <h3 className={styles.label}>{say('deadlines')}</h3>
      <dl className={styles.clocks}>
        <div>
          <dt>{say('response')}</dt>
          <dd>{words.response(responseOf(appeal, now))}</dd>
        </div>
        <div>
          <dt>{say('resolution')}</dt>
          <dd data-urgency={toneOf(resolution)} data-testid="resolution">
            {words.resolution(resolution)}
          </dd>
        </div>
      </dl>
      <CourseBar appeal={appeal} now={now} />
      {moved > 0 && <p className={styles.quiet}>{say('moved', { count: moved })}</p>}
    </section>
  )
}

function toneOf(resolution: Resolution): 'late' | 'soon' | 'quiet' {
  if (resolution.state === 'closedLate') return 'late'
  return resolution.state === 'left' || resolution.state === 'late' ? urgencyOf(resolution) : 'quiet'
}

function useWords(appeal: AppealDetail) {
  const { t } = useTranslation()
  const say = useAppealText()
  const format: Format = useFormat()
  const span = (milliseconds: number) => spanText(milliseconds, t, format)
  const due = appeal.dueAt ? format.moment(new Date(appeal.dueAt)) : ''
  return {
    response(response: Response): string {
      if (response.state === 'none') return say('responseNone')
      const values = { span: span(response.after) }
      return response.state === 'given' ? say('responseGiven', values) : say('responseWaiting', values)
    },
    resolution(resolution: Resolution): string {
      const after = 'after' in resolution ? span(resolution.after) : ''
      const by = 'by' in resolution ? span(resolution.by) : ''
      switch (resolution.state) {
        case 'left':
        case 'late':
          return resolution.state === 'left' ? say('left', { span: by, due }) : say('late', { span: by, due })
        case 'inTime':
          return say('inTime', { after, span: by })
        case 'closedLate':
          return say('closedLate', { after, span: by })
        case 'closed':
          return say('closed', { after })
        case 'open':
          return say('open')
        case 'noDate':
          return say('noDate')
        case 'rejected':
          return say('rejected')
      }
    },
  }
}
