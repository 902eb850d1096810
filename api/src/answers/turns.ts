/** One who waits for his turn. */
export interface Member<Room> {
  /** He has gone; asked again when his turn begins. */
  signal: AbortSignal
  /** What he does once it is his turn. */
  work(room: Room): Promise<void>
}

/**
 * Work that takes turns: so many at once, the others in the order in which they came. What waits under one name is done
 * in one turn, so that the longer the queue, the less there is to do.
 */
export interface Turns<Room, Result> {
  /** @throws what the turn failed with, or the reason of the member's signal when he left before it began */
  take(name: string, member: Member<Room>): Promise<Result>
}

interface Waiting<Room, Result> extends Member<Room> {
  resolve(result: Result): void
  reject(reason: unknown): void
}

export interface TurnOptions<Room, Result> {
  /** So many turns at once; one name has only one. */
  most: number
  /** So many members in one turn. */
  largest: number
  /** Opens a room, has all members work in it, and closes it; `abandoned` once all of them have gone. */
  hold(work: (room: Room) => Promise<void>, abandoned: AbortSignal): Promise<Result>
}

/** Nobody waits yet. */
export function createTurns<Room, Result>({ most, largest, hold }: TurnOptions<Room, Result>): Turns<Room, Result> {
  /** In the order in which the first of each name came. */
  const queue = new Map<string, Waiting<Room, Result>[]>()
  const running = new Set<string>()

  function begin(): void {
    for (const [name, members] of queue) {
      if (running.size >= most) return
      if (running.has(name)) continue
      queue.delete(name)
      if (members.length > largest) queue.set(name, members.splice(largest))
      void run(name, members)
    }
  }

  async function run(name: string, members: Waiting<Room, Result>[]): Promise<void> {
    running.add(name)
    try {
      const work = async (room: Room) => void (await Promise.all(members.map((member) => member.work(room))))
      const result = await hold(work, allGone(members))
      for (const { resolve } of members) resolve(result)
    } catch (error) {
      for (const { reject } of members) reject(error)
    } finally {
      running.delete(name)
      begin()
    }
  }

  /** Those who leave while they wait are forgotten at once. */
  function leave(name: string, member: Waiting<Room, Result>): void {
    const left = queue.get(name)?.filter((one) => one !== member)
    if (!left || left.length === queue.get(name)?.length) return
    if (left.length > 0) queue.set(name, left)
    else queue.delete(name)
    member.reject(member.signal.reason)
  }

  return {
    take: (name, member) =>
      new Promise<Result>((resolve, reject) => {
        const waiting = { ...member, resolve, reject }
        queue.set(name, [...(queue.get(name) ?? []), waiting])
        member.signal.addEventListener('abort', () => leave(name, waiting), { once: true })
        // Those who come in the same moment shall share a turn.
        setImmediate(begin)
      }),
  }
}

/** Aborted when all of them are. */
function allGone(members: readonly { signal: AbortSignal }[]): AbortSignal {
  const gone = new AbortController()
  let present = members.length
  for (const { signal } of members) {
    const leave = () => {
      present -= 1
      if (present === 0) gone.abort(signal.reason)
    }
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
  }
  return gone.signal
}
