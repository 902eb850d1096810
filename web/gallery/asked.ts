import type { Replies } from './filledQueryClient'
import { REPLIES } from './replies'

// Read once: a change of the view writes the address anew.
const parameters = new URLSearchParams(window.location.search)

/** The screen that the address names; null for the list of all. */
export const screenAsked = parameters.get('screen')

/** The only section that is shown; null for all. */
export const sectionAsked = parameters.get('section')

/** In which state it is shown; what that may be is the screen's matter. */
export const showsAsked = parameters.get('shows') ?? ''

/** Whether the server is heard. */
export const stateAsked = parameters.get('live') === 'offline' ? 'offline' : 'live'

/** What questions get: `full`, `waiting`, `failed` or `empty`. */
export const repliesAsked: Replies = repliesOf(parameters.get('replies'))

function repliesOf(name: string | null): Replies {
  if (name === 'waiting' || name === 'failed' || name === 'empty') return REPLIES[name]
  return REPLIES.full
}
