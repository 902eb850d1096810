/** When the world of the pictures stands still, and since when it has appeals. */
export declare const FROZEN: {
  readonly firstDay: '2025-01-01'
  readonly today: '2025-03-17'
  readonly now: '2025-03-17T12:00:00Z'
}
