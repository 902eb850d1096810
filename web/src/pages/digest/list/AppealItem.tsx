import type { Appeal } from '@ochag/api/contract/appeal'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { AppealCard } from '../../shared/appealCard/AppealCard'
import { useDigestText } from '../texts/useDigestText'

/** One appeal of the list: what about, where, whose, since when. */
export function AppealItem({ appeal }: { appeal: Appeal }) {
  const { t } = useTranslation()
  const say = useDigestText()
  const format = useFormat()
  const names = useNames()
  const { municipality, executor, createdAt, dueAt } = appeal
  const facts = [
    names.municipality(municipality),
    executor ?? t('appeal.noExecutor'),
    say('list.came', { moment: format.moment(new Date(createdAt)) }),
    ...(dueAt === null ? [] : [say('list.due', { moment: format.moment(new Date(dueAt)) })]),
  ]
  return <AppealCard appeal={appeal}>{facts.join(' · ')}</AppealCard>
}
