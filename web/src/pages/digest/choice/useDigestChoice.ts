import type { Region } from '@ochag/api/contract/region'
import { useSyncExternalStore } from 'react'
import { goTo } from '../../../view/page'
import { choiceAddress, choiceOf, type DigestChoice } from './digestChoice'

/** The digest that the address asks for; renders again when it changes. */
export function useDigestChoice(region: Region): DigestChoice {
  const search = useSyncExternalStore(subscribe, () => window.location.search)
  return choiceOf(search, region)
}

/** Shows another digest; one can go back. */
export function chooseDigest(choice: DigestChoice): void {
  goTo(choiceAddress(choice, window.location.search))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  return () => window.removeEventListener('popstate', listener)
}
