/** What marks a place on a map; its tip is the place. */
export function Pin() {
  return (
    <svg viewBox="0 0 24 32" aria-hidden="true">
      <path d="M12 0a12 12 0 0 0-12 12c0 8 12 20 12 20s12-12 12-20a12 12 0 0 0-12-12Z" />
      <circle cx="12" cy="12" r="4.5" />
    </svg>
  )
}
