export type Preference = 'language' | 'theme' | 'folded' | 'sections' | 'recent' | 'tour'

/** What this browser remembers; null where it remembers nothing or may not. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(`ochag.${name}`)
  } catch {
    return null
  }
}

/** Remembers a choice in this browser, where the browser lets us. */
export function keepPreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(`ochag.${name}`, value)
  } catch {
    // A browser that forbids storage still works, it only forgets.
  }
}
