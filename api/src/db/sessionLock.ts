/** Gives one holder at a time the right to speak, first come first served; the holder may ask again. */
export function createSessionLock<Holder>() {
  const waiting: { holder: Holder; enter: () => void }[] = []
  let current: Holder | undefined

  return {
    /** Resolves once the holder may speak. */
    acquire(holder: Holder): Promise<void> {
      if (current === undefined || current === holder) {
        current = holder
        return Promise.resolve()
      }
      return new Promise((enter) => waiting.push({ holder, enter }))
    },
    isHeldBy(holder: Holder): boolean {
      return current === holder
    },
    /** Lets the next one in; without effect for anybody but the holder. */
    release(holder: Holder): void {
      if (current !== holder) return
      const next = waiting.shift()
      current = next?.holder
      next?.enter()
    },
  }
}

export type SessionLock<Holder> = ReturnType<typeof createSessionLock<Holder>>
