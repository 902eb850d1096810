import { ActionIcon } from '@mantine/core'
import type { Topic } from '@ochag/api/contract/topic'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localized } from '../../i18n/localized'
import { useLanguage } from '../../i18n/useLanguage'
import { AmongMany } from '../shared/AmongMany'
import { FacetRow } from './FacetRow'
import styles from './facets.module.css'
import { TopicName } from './TopicName'
import type { TopicNode } from './topicTree'

interface TopicBranchProps {
  node: TopicNode
  chosen: readonly string[]
  searching: boolean
  /** All topics of groups: their changes are looked at together. */
  below: readonly Topic[]
  onToggle(code: string): void
}

/** A topic and, when opened, those below it; closed, it still shows the critical and chosen ones. */
export function TopicBranch({ node, chosen, searching, below, onToggle }: TopicBranchProps) {
  const [open, setOpen] = useState(false)
  const { topic } = node
  const expanded = open || searching
  const children = expanded ? node.children : node.children.filter((child) => staysVisible(child, chosen))
  return (
    <li className={styles.item}>
      {node.children.length > 0 && !searching && (
        <ExpandButton node={node} expanded={expanded} onClick={() => setOpen(!open)} />
      )}
      <FacetRow
        name={<TopicName topic={topic} />}
        count={topic}
        checked={chosen.includes(topic.code)}
        partly={node.children.some((child) => hasChosen(child, chosen))}
        muted={topic.count === 0}
        testId={`topic-${topic.code}`}
        onToggle={() => onToggle(topic.code)}
      />
      {children.length > 0 && (
        <AmongMany counts={below}>
          <ul className={styles.children}>
            {children.map((child) => (
              <TopicBranch key={child.topic.code} {...{ chosen, searching, below, onToggle }} node={child} />
            ))}
          </ul>
        </AmongMany>
      )}
    </li>
  )
}

interface ExpandButtonProps {
  node: TopicNode
  expanded: boolean
  onClick(): void
}

function ExpandButton({ node, expanded, onClick }: ExpandButtonProps) {
  const { t } = useTranslation()
  const name = localized(node.topic.name, useLanguage())
  return (
    <ActionIcon
      className={styles.chevron}
      variant="transparent"
      aria-expanded={expanded}
      aria-label={expanded ? t('filter.collapse', { name }) : t('filter.expand', { name })}
      onClick={onClick}
    >
      <IconChevronRight size="0.875rem" />
    </ActionIcon>
  )
}

function staysVisible(node: TopicNode, chosen: readonly string[]): boolean {
  return node.topic.critical || hasChosen(node, chosen)
}

function hasChosen(node: TopicNode, chosen: readonly string[]): boolean {
  return chosen.includes(node.topic.code) || node.children.some((child) => hasChosen(child, chosen))
}
