/** The sign of the product: a hexagon that glows from its middle. */
export function BrandMark() {
  return (
    <svg width="1.5rem" height="1.5rem" viewBox="0 0 24 24" aria-hidden="true" style={{ flex: 'none' }}>
      <path d="M12 1 21.5 6.5v11L12 23 2.5 17.5v-11z" fill="var(--h2)" />
      <path d="M12 5.5 17.6 8.75v6.5L12 18.5 6.4 15.25v-6.5z" fill="var(--h4)" />
      <path d="M12 9.4 14.3 10.7v2.6L12 14.6 9.7 13.3v-2.6z" fill="var(--h5)" />
    </svg>
  )
}
