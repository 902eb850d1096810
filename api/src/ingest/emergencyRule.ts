import type { Profile } from './profile'
import { fold } from './profileWords'

interface EmergencyWords {
  rawStatus: string | null
  source: string | null
  topic: string[]
  text: string | null
}

/** Whether words of a row say that it is an emergency. */
export function emergencyRule(incident: Profile['incident']): (said: EmergencyWords) => boolean {
  const statuses = new Set(incident.status.map(fold))
  const sources = new Set(incident.source.map(fold))
  const inTopic = beginningFinder(incident.topic)
  const inText = beginningFinder(incident.text)
  return ({ rawStatus, source, topic, text }) =>
    statuses.has(fold(rawStatus ?? '')) || sources.has(fold(source ?? '')) || topic.some(inTopic) || inText(text ?? '')
}

/** Whether one of the words of a text begins in one of these ways. */
function beginningFinder(beginnings: string[]): (text: string) => boolean {
  const folded = beginnings.map(fold)
  if (folded.length === 0) return () => false
  const begins = (word: string) => folded.some((beginning) => word.startsWith(beginning))
  return (text) =>
    fold(text)
      .split(/[^\p{L}]+/u)
      .some(begins)
}
