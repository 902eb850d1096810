/** Collects the verdicts of a check: one line each as they fall, the sum at the end, the exit code. */
export function verdicts() {
  let passed = 0
  let failed = 0

  function check(right: boolean, claim: string): void {
    if (right) passed += 1
    else failed += 1
    console.log(`${right ? 'ok' : 'FAILED'} ${claim}`)
  }

  function finish(): void {
    console.log(`${passed} passed, ${failed} failed`)
    if (failed > 0) process.exitCode = 1
  }

  return { check, finish }
}
