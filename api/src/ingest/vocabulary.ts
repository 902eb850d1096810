import type { SourceFile, TopicNode } from '../contract/pack'
import type { WordField } from '../contract/vocabulary'

/** What the words of a file may refer to. */
export interface Vocabulary {
  /** Of the region, for profiles that name none. */
  timeZone: string
  topics: TopicNode[]
  sources: SourceFile
  municipalities: { code: string; names: string[] }[]
  /** What the region's own rules say of a word; they come before the profile. */
  rules?: ((field: WordField, word: string) => string | undefined) | undefined
  /** Whether the words of another system's tree of topics mean something here; without it all are taken to. */
  knowsTopic?: ((tree: string, words: string[]) => boolean) | undefined
}

/** What is known of a file besides its rows. */
export interface FileFacts {
  /** `YYYY-MM-DD`, for files that tell none. */
  day?: string | undefined
  date1904?: boolean | undefined
}
