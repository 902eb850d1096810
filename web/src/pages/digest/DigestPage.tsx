import { PageFrame } from '../shared/PageFrame'
import { useDigestText } from './texts/useDigestText'

export function DigestPage() {
  const say = useDigestText()
  return <PageFrame title={say('title')}>{null}</PageFrame>
}
