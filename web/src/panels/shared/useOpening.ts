import { useEffect, useState } from 'react'

/** Whether a dialog is open, but not in its first rendering: one that is born open would not give the focus back. */
export function useOpening(opened: boolean): boolean {
  const [born, setBorn] = useState(false)
  useEffect(() => setBorn(true), [])
  return born && opened
}
