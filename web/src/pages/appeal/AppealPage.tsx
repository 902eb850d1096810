import { PageFrame } from '../shared/PageFrame'
import { useAppealText } from './texts/useAppealText'

export function AppealPage() {
  const say = useAppealText()
  return <PageFrame title={say('title')}>{null}</PageFrame>
}
