import { useEffect, useState } from 'react'
import { openTab } from '../shared/useTab'
import { useDataText } from '../texts/useDataText'
import { queue } from './queue'
import styles from './upload.module.css'

/** Takes files that are dropped anywhere on the page. */
export function DropOverlay() {
  const say = useDataText()
  const isOver = useFileDrop((files) => {
    queue.add(files)
    openTab('upload')
  })
  return isOver ? <div className={styles.overlay}>{say('drop.release')}</div> : null
}

/** Hears of files dropped on the window; tells whether some are being held over it. */
function useFileDrop(onDrop: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      window.addEventListener(type, hear, { signal: stop.signal })
    listen('dragenter', (event) => setOver(carriesFiles(event)))
    listen('dragover', (event) => carriesFiles(event) && event.preventDefault())
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false))
    listen('drop', (event) => {
      setOver(false)
      if (!carriesFiles(event)) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onDrop(files)
    })
    return () => stop.abort()
  }, [onDrop])
  return isOver
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
