/** Does something at once when it was quiet, and otherwise at most once in a while, never twice at a time. */
export interface Pacer {
  /** Something is to be done: now, or when the pause is over. */
  ask(): void
  stop(): void
}

/** `act` runs after every `ask`, not sooner than `pause` after its last end; its failures are passed over. */
export function createPacer(pauseMilliseconds: number, act: () => Promise<void>): Pacer {
  let state: 'quiet' | 'acting' | 'pausing' | 'stopped' = 'quiet'
  let asked = false
  let timer: ReturnType<typeof setTimeout> | undefined

  async function run(): Promise<void> {
    state = 'acting'
    asked = false
    await act().catch(() => undefined)
    if (state !== 'acting') return
    state = 'pausing'
    timer = setTimeout(rest, pauseMilliseconds)
  }

  function rest(): void {
    state = 'quiet'
    if (asked) void run()
  }

  return {
    ask() {
      asked = true
      if (state === 'quiet') void run()
    },
    stop() {
      state = 'stopped'
      clearTimeout(timer)
    },
  }
}
