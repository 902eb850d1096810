import { UnstyledButton } from '@mantine/core'
import type { TopicTreeCount } from '@ochag/api/contract/vocabulary'
import { useFormat } from '../../../panels/shared/useFormat'
import { sayOr, useDataText } from '../texts/useDataText'
import styles from './words.module.css'

interface TreeCardsProps {
  trees: TopicTreeCount[]
  chosen: string | null
  onChoose(tree: string | null): void
}

/** Every tree in figures; pressing one shows its words only. */
export function TreeCards({ trees, chosen, onChoose }: TreeCardsProps) {
  const say = useDataText()
  const format = useFormat()
  return (
    <div className={styles.trees}>
      {trees.map(({ tree, words, unmapped, appeals, unmappedAppeals }) => (
        <UnstyledButton
          key={tree}
          className={styles.tree}
          aria-pressed={chosen === tree}
          onClick={() => onChoose(chosen === tree ? null : tree)}
        >
          <b>{sayOr(say, 'tree', tree)}</b>
          {appeals > 0 && (
            <span>{say('words.coverage', { share: format.share((appeals - unmappedAppeals) / appeals) })}</span>
          )}
          <span>
            {say('words.paths', { count: words, value: format.number(words) })}
            {unmapped > 0 && `, ${say('words.unmapped', { value: format.number(unmapped) })}`}
          </span>
        </UnstyledButton>
      ))}
    </div>
  )
}
