import styles from './MapScreen.module.css'

/** Where the map will be. */
export function MapPlace() {
  return <main className={styles.screen} aria-busy />
}
