import styles from './upload.module.css'

/** How far something is, from 0 to 1; null where the end is not known. */
export function ProgressBar({ label, share }: { label: string; share: number | null }) {
  const percent = share === null ? undefined : Math.round(Math.min(1, share) * 100)
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div className={styles.bar} style={{ width: `${percent ?? 4}%` }} />
    </div>
  )
}
