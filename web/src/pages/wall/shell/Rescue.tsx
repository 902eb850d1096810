import { Component, type ReactNode, useEffect } from 'react'
import { useWallText } from '../texts/useWallText'
import styles from '../wall.module.css'

const PAUSE = 30_000

interface RescueProps {
  children: ReactNode
  /** A part without which the rest goes on; it says nothing of its fault. */
  silent?: boolean
}

/** What has broken starts anew by itself: nobody is there to press a button. */
export class Rescue extends Component<RescueProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    const { children, silent = false } = this.props
    return this.state.broken ? <Restart silent={silent} /> : children
  }
}

function Restart({ silent }: { silent: boolean }) {
  const say = useWallText()
  useEffect(() => {
    const timer = setInterval(reloadIfThere, PAUSE)
    return () => clearInterval(timer)
  }, [])
  if (silent) return null
  return (
    <main className={styles.wall} role="alert">
      <p className={styles.missing}>{say('broken')}</p>
    </main>
  )
}

/** A reload into a server that is not there would leave the browser's own error page. */
async function reloadIfThere(): Promise<void> {
  const answer = await fetch(window.location.href, { cache: 'no-store' }).catch(() => undefined)
  if (answer?.ok) window.location.reload()
}
