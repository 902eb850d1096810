import { PageFrame } from '../shared/PageFrame'
import { useAboutText } from './texts/useAboutText'

export function AboutPage() {
  const say = useAboutText()
  return <PageFrame title={say('title')}>{null}</PageFrame>
}
