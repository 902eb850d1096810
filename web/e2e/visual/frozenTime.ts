/** When the world of the pictures stands still, also by the region's clock, and since when it has appeals. */
export const FROZEN = {
  firstDay: '2025-01-01',
  today: '2025-03-17',
  now: '2025-03-17T12:00:00Z',
  time: '15:00',
} as const
