import type { FactRecipe } from '../facts/factWorld'
import { type Helper, startHelper } from '../processes/childProcess'

export type WriterRequest =
  | {
      type: 'prepare'
      url: string
      regionFolder: string
      recipe: FactRecipe
      batch: number
      writer: number
      writers: number
    }
  | { type: 'write' }

export interface WriterReply {
  begun: number
  ended: number
  /** Seconds of processor that the writer's own process took. */
  processor: number
}

export interface WritersResult {
  seconds: number
  processorSeconds: number
}

/** Has the facts of a recipe written by processes of their own, all at once; timed from the first to the last. */
export async function runWriters(
  writers: number,
  task: { url: string; regionFolder: string; recipe: FactRecipe; batch: number },
): Promise<WritersResult> {
  const helpers = Array.from(
    { length: writers },
    (): Helper<WriterRequest, WriterReply> => startHelper(new URL('./writerProcess.ts', import.meta.url)),
  )
  try {
    await Promise.all(helpers.map((helper, writer) => helper.ask({ type: 'prepare', ...task, writer, writers })))
    const replies = await Promise.all(helpers.map((helper) => helper.ask({ type: 'write' })))
    const begun = Math.min(...replies.map((reply) => reply.begun))
    const ended = Math.max(...replies.map((reply) => reply.ended))
    const processorSeconds = replies.reduce((sum, { processor }) => sum + processor, 0)
    return { seconds: (ended - begun) / 1000, processorSeconds }
  } finally {
    await Promise.all(helpers.map((helper) => helper.stop()))
  }
}
