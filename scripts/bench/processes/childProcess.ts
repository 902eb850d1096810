import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { ROOT } from '@ochag/api/settings'

/** A process of our own that answers what it is asked, one question after the other. */
export interface Helper<Request, Reply> {
  ask(request: Request): Promise<Reply>
  stop(): Promise<void>
}

/** Messages from a helper. */
type Message<Reply> = { reply: Reply } | { failed: string }

/** Starts a file of ours as a process; it must call {@link answerParent}. */
export function startHelper<Request extends object, Reply>(file: URL): Helper<Request, Reply> {
  const child = fork(fileURLToPath(file), {
    cwd: ROOT,
    execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=4096'],
  })
  let last: Promise<unknown> = Promise.resolve()
  return {
    ask(request) {
      const answer = last.then(() => askOnce<Reply>(child, request))
      last = answer.catch(() => undefined)
      return answer
    },
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

function askOnce<Reply>(child: ChildProcess, request: object): Promise<Reply> {
  return new Promise((resolve, reject) => {
    function ended(code: number | null) {
      reject(new Error(`a helper process ended with ${code}`))
    }
    child.once('exit', ended)
    child.once('message', (message: Message<Reply>) => {
      child.off('exit', ended)
      if ('reply' in message) resolve(message.reply)
      else reject(new Error(message.failed))
    })
    child.send(request)
  })
}

/** Answers the process that started this one, until it is told to end or that one is gone. */
export function answerParent<Request, Reply>(answer: (request: Request) => Promise<Reply>): void {
  process.on('disconnect', () => process.exit(0))
  process.on('message', (request) => {
    answer(request as Request).then(
      (reply) => process.send?.({ reply }),
      (error: unknown) =>
        process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : 'failed' }),
    )
  })
}

/** Milliseconds since 1970 with fractions: the same clock in all processes of a machine. */
export function clock(): number {
  return performance.timeOrigin + performance.now()
}
