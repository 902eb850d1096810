import { findPersonalData } from './findPersonalData'
import { replaced } from './reading'

/**
 * A text without what says who somebody is: phones, e-mails, profiles, names, numbers of papers, cards and accounts, days of birth, plates,
 * flats. A mark such as [phone] stands for each. Empty becomes null. Cleaning twice changes nothing (docs/personal-data.md).
 */
export function withoutPersonalData(text: string | null | undefined): string | null {
  if (!text) return null
  let clean = text
  // What is cut may bring together what was apart; every round leaves fewer characters outside of marks, so this ends.
  for (let found = findPersonalData(clean); found.length > 0; found = findPersonalData(clean))
    clean = replaced(clean, found, ({ mark }) => `[${mark}]`)
  return clean.trim() || null
}
