import { useEffect, useEffectEvent, useRef } from 'react'
import { buildOf, runningBuild } from '../../../api/build'
import { useLive } from '../../../api/live'
import { isUpgrade, rememberBuild, triedBuild } from './upgrade'

/** Looked for no more often than this, unless the server has just come back. */
const PAUSE = 60_000

/**
 * Reloads the page when the server gives out another build: at a change of scenes, and only once the new page has been
 * received, so never into a server that is not there.
 */
export function useUpgrade(turn: number): void {
  const { state } = useLive()
  const askedAt = useRef(Date.now())
  useEffect(() => {
    // A server that comes back may have been replaced meanwhile.
    if (state === 'offline') askedAt.current = 0
  }, [state])
  const look = useEffectEvent(() => {
    if (state === 'offline' || Date.now() - askedAt.current < PAUSE) return
    askedAt.current = Date.now()
    void upgrade()
  })
  useEffect(() => look(), [turn])
}

async function upgrade(): Promise<void> {
  const answer = await fetch(window.location.href, { cache: 'no-store' }).catch(() => undefined)
  if (!answer?.ok) return
  const offered = buildOf(await answer.text().catch(() => ''))
  if (offered === null || !isUpgrade({ running: runningBuild(), offered, tried: triedBuild() })) return
  rememberBuild(offered)
  window.location.reload()
}
