import { codeOf } from '../snapshot/code'
import styles from './print.module.css'
import { usePrintText } from './texts/usePrintText'

/** A code that leads from the paper back to this map; nothing for too long an address. */
export function SheetCode({ address }: { address: string }) {
  const say = usePrintText()
  const modules = codeOf(address)
  if (!modules) return null
  const dark = modules.flatMap((row, y) => row.flatMap((is, x) => (is ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <figure className={styles.code}>
      <figcaption>{say('open')}</figcaption>
      <svg
        viewBox={`0 0 ${modules.length} ${modules.length}`}
        role="img"
        aria-label={address}
        shapeRendering="crispEdges"
      >
        <path d={dark.join('')} />
      </svg>
    </figure>
  )
}
