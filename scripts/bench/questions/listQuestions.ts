import { backlogQuestion } from './backlogQuestion'
import { drillDowns } from './drillDown'
import type { Frame } from './frame'
import { hexagonQuestions } from './hexagonQuestions'
import type { Question } from './question'
import { tableQuestions } from './tableQuestions'

/** Every question of the bench, in the order in which they are shown. */
export function listQuestions(frame: Frame, now: Date): Question[] {
  return [...hexagonQuestions(frame), ...tableQuestions(frame), ...drillDowns(frame), backlogQuestion(now)]
}
