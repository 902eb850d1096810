const WIDTH = 32
/** Without a terminal a line is written at most this often. */
const QUIET_MILLISECONDS = 5000

/** A one-line progress bar on a terminal, an occasional line elsewhere. */
export function progressBar(title: string) {
  const begun = Date.now()
  let spoken = 0
  let shown = false

  function line(done: number, total: number): string {
    const share = total === 0 ? 1 : Math.min(1, done / total)
    const seconds = (Date.now() - begun) / 1000
    const left = share > 0.02 ? `, ${Math.ceil((seconds / share) * (1 - share))} s left` : ''
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░')
    return `${title} ${bar} ${Math.round(share * 100)} %  ${done} of ${total}${left}`
  }

  return {
    update(done: number, total: number): void {
      shown = true
      if (process.stdout.isTTY) process.stdout.write(`\r${line(done, total)}\u001b[K`)
      else if (Date.now() - spoken > QUIET_MILLISECONDS) {
        spoken = Date.now()
        console.log(line(done, total))
      }
    },
    finish(): void {
      if (shown && process.stdout.isTTY) process.stdout.write('\n')
    },
  }
}
