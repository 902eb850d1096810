const EVERY_MILLISECONDS = 5000
/** Looking at the clock costs more than making a fact. */
const LOOK_EVERY = 4096

/** Says every few seconds how far a long step is, how fast, and how long it will take. */
export function ticker(title: string, total: number): (steps: number) => void {
  const begun = Date.now()
  let done = 0
  let spoken = begun
  let looked = 0
  return (steps) => {
    done += steps
    if (done < total && done - looked < LOOK_EVERY && total > LOOK_EVERY) return
    looked = done
    const now = Date.now()
    if (done < total && now - spoken < EVERY_MILLISECONDS) return
    spoken = now
    console.log(progressLine(title, done, total, (now - begun) / 1000))
  }
}

/** One line of progress: how many of how many, how many a second, how long still. */
export function progressLine(title: string, done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  const state = done < total ? `${Math.ceil((total - done) / rate)} s left` : `took ${seconds.toFixed(1)} s`
  return `  ${title}: ${grouped(done)} of ${grouped(total)}, ${grouped(Math.round(rate))}/s, ${state}`
}

function grouped(number: number): string {
  return number.toLocaleString('en').replaceAll(',', ' ')
}
