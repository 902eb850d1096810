import { PageFrame } from '../shared/PageFrame'
import { useWallText } from './texts/useWallText'

export function WallPage() {
  const say = useWallText()
  return <PageFrame title={say('title')}>{null}</PageFrame>
}
