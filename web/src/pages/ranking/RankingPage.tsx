import { PageFrame } from '../shared/PageFrame'
import { useRankingText } from './texts/useRankingText'

export function RankingPage() {
  const say = useRankingText()
  return <PageFrame title={say('title')}>{null}</PageFrame>
}
