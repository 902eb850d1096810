import styles from './charts.module.css'

/** A lying bar as long as a share from 0 to 1; it decorates the number beside it. */
export function ShareBar({ share }: { share: number }) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
    </span>
  )
}
