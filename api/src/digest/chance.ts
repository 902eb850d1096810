/**
 * The probability that a count lies as far off its former mean as this one or farther, on the same side, were both from one
 * steady flow. Given their sum, the count of one stretch beside `units` equal ones is binomial with 1 / (units + 1)
 * (Przyborowski and Wilenski, Biometrika 1940); the mean is thereby known only as well as its own counts allow.
 * @param count of the stretch
 * @param before sum over the stretches before
 * @param units how many stretches that are
 */
export function chanceOf(count: number, before: number, units: number): number {
  const trials = count + before
  const share = 1 / (units + 1)
  const above = count >= trials * share
  const [first, last] = above ? [count, trials] : [0, count]
  let sum = 0
  for (let hits = first; hits <= last; hits += 1) sum += binomial(hits, trials, share)
  return Math.min(1, sum)
}

function binomial(hits: number, trials: number, share: number): number {
  const ways = logFactorial(trials) - logFactorial(hits) - logFactorial(trials - hits)
  return Math.exp(ways + hits * Math.log(share) + (trials - hits) * Math.log1p(-share))
}

const factorials = [0]

function logFactorial(number: number): number {
  for (let next = factorials.length; next <= number; next += 1)
    factorials.push((factorials[next - 1] ?? 0) + Math.log(next))
  return factorials[number] ?? 0
}
