/** Slower than this, the server has enough to do with what people look at. */
const QUICK_MILLISECONDS = 400

/** How quickly a server answers of late. */
export interface Pace {
  /** Notes how long an answer takes; a question that is withdrawn tells nothing. */
  timed<Answer>(asked: Promise<Answer>): Promise<Answer>
  /** Whether the last answer was so quick that there is room for what may be wanted next. */
  isQuick(): boolean
}

/** Nothing is known yet, and nothing to wait for. */
export function createPace(now: () => number = () => performance.now()): Pace {
  let last = 0
  return {
    async timed(asked) {
      const begun = now()
      const answer = await asked
      last = now() - begun
      return answer
    },
    isQuick: () => last < QUICK_MILLISECONDS,
  }
}

/** Of the answers for tiles. */
export const tilePace = createPace()
