function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').trim()
}

/** Whether every word of the search stands somewhere in the text; «ё» and «е» are alike, an empty search fits all. */
export function matches(text: string, search: string): boolean {
  const within = plain(text)
  return plain(search)
    .split(/\s+/)
    .every((word) => within.includes(word))
}
