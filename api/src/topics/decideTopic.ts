import type { TopicNode } from '../contract/pack'
import type { TopicWordHow } from '../contract/vocabulary'
import { matchTopic } from './matchTopic'

/** What a program may decide alone of a path of words. */
export interface Decision {
  code: string | null
  how: Exclude<TopicWordHow, 'person'>
}

/** The topic of a path if it can only be that one; whatever else stays unmapped until a person decides. */
export function decideTopic(path: string[], tree: TopicNode[]): Decision {
  const match = matchTopic(path, tree)
  return 'code' in match ? match : { code: null, how: 'none' }
}
