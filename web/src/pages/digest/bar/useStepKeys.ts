import type { Region } from '@ochag/api/contract/region'
import { useEffect } from 'react'
import { type DigestChoice, isToCome, shifted } from '../choice/digestChoice'
import { chooseDigest } from '../choice/useDigestChoice'

/** By the place of the key, so that it is the same one in every keyboard layout. */
const STEPS: Record<string, number> = { BracketLeft: -1, BracketRight: 1 }

/** Goes to the former and the next digest by keys, unless somebody is writing or a dialog is open. */
export function useStepKeys(choice: DigestChoice, region: Region): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const steps = STEPS[event.code]
      if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      const next = shifted(choice, steps)
      if (!isToCome(next, region)) chooseDigest(next)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [choice, region])
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return true
  return target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, [contenteditable]')
}
