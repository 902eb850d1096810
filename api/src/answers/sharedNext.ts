/**
 * Lets many ask for the newest state at little cost: whoever asks gets an answer that was begun after he asked, and all
 * who ask while one is under way share the next one.
 */
export function sharedNext<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> | undefined
  let next: Promise<Result> | undefined

  function begin(): Promise<Result> {
    next = undefined
    const result = ask()
    running = result
    result
      .catch(() => undefined)
      .finally(() => {
        if (running === result) running = undefined
      })
    return result
  }

  return () => {
    if (!running) return begin()
    next ??= running.catch(() => undefined).then(begin)
    return next
  }
}
