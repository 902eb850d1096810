import { expect, test } from 'vitest'
import { measureWire } from './wire'

test('our form is the smallest, in tiles and in one body, and within six bytes a hexagon', async () => {
  const rows = await measureWire([1000, 3000], 1)
  const ours = rows.filter(({ form }) => form === 'ours')
  expect(ours).toHaveLength(4)
  for (const { hexagons, bodies, bytes } of ours) {
    expect(bytes['brotli 4']).toBeLessThanOrEqual(6)
    const others = rows.filter((row) => row.hexagons === hexagons && row.bodies === bodies && row.form !== 'ours')
    for (const other of others) expect(bytes['brotli 4']).toBeLessThan(other.bytes['brotli 4'])
  }
})
