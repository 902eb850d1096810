import { PageFrame } from '../shared/PageFrame'
import { useMatrixText } from './texts/useMatrixText'

export function MatrixPage() {
  const say = useMatrixText()
  return <PageFrame title={say('title')}>{null}</PageFrame>
}
