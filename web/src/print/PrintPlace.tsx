import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { usePrinting } from '../view/printing'
import { usePaper } from './usePaper'

type Sheets = typeof import('./sheets')

/** The map's page on paper: made when somebody prints it, seen only there. */
export function PrintPlace() {
  const { mode, round } = usePrinting()
  const [sheets, setSheets] = useState<Sheets | null>(null)
  // A browser does not wait for what is fetched only when it prints.
  useEffect(() => {
    void import('./sheets').then(setSheets)
  }, [])
  usePaper()
  if (!sheets || mode === 'none') return null
  const Sheet = mode === 'quick' ? sheets.QuickSheet : sheets.FineSheet
  return createPortal(<Sheet key={round} />, document.body)
}
