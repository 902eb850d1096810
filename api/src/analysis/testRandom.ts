/** Random numbers between 0 and 1 that are the same in every run: a linear congruential generator (Knuth's MMIX). */
export function randomNumbers(seed: number): () => number {
  let state = BigInt(seed)
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n
    return Number(state >> 11n) / 2 ** 53
  }
}

/** A standard normal number, by the polar method of Marsaglia. */
export function randomNormal(random: () => number): number {
  for (;;) {
    const [x, y] = [2 * random() - 1, 2 * random() - 1]
    const square = x * x + y * y
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square)
  }
}

/** A gamma number of shape at least one and rate 1, by Marsaglia and Tsang (2000). */
export function randomGamma(random: () => number, shape: number): number {
  if (shape < 1) return randomGamma(random, shape + 1) * random() ** (1 / shape)
  const d = shape - 1 / 3
  for (;;) {
    const x = randomNormal(random)
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}

/** A Poisson count: how many exponential steps fit. */
export function randomPoisson(random: () => number, mean: number): number {
  let count = -1
  for (let sum = 0; sum < mean; count++) sum -= Math.log(1 - random())
  return Math.max(0, count)
}
