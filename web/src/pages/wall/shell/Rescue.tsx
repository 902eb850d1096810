import { Component, type ReactNode, useEffect } from 'react'
import { useWallText } from '../texts/useWallText'
import styles from '../wall.module.css'

const PAUSE = 30_000

/** A wall that has broken starts anew by itself: nobody is there to press a button. */
export class Rescue extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const say = useWallText()
  useEffect(() => {
    const timer = setInterval(reloadIfThere, PAUSE)
    return () => clearInterval(timer)
  }, [])
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
