import { useRef } from 'react'

/** The question that what is shown answers: while the next answer is on its way, still the former one. */
export function useShownQuestion(asked: string, waiting: boolean): string {
  const shown = useRef(asked)
  if (!waiting) shown.current = asked
  return shown.current
}
