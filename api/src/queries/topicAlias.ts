/** Tree of the region's own words for its topics, among the trees of other systems. No source can name it. */
export const OWN_TREE = ''

/** A name of a topic besides its own, after the groups in which alone it holds. */
export interface TopicAlias {
  path: string[]
  code: string
}
