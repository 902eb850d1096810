/** Work that is asked for often but done in rounds. */
export interface Rounds {
  ask(): void
  stop(): void
}

/** Rounds of work: the first at once, the next not sooner than `pause` after, never two at a time, none forgotten. */
export function createRounds(work: () => Promise<unknown>, pause: number): Rounds {
  let running = false
  let wanted = false
  let timer: ReturnType<typeof setTimeout> | undefined

  async function round() {
    running = true
    wanted = false
    await work().catch(() => undefined)
    timer = setTimeout(() => {
      running = false
      if (wanted) void round()
    }, pause)
  }

  return {
    ask() {
      wanted = true
      if (!running) void round()
    },
    stop() {
      wanted = false
      clearTimeout(timer)
    },
  }
}
