/** What every second appeal says; no question reads it, so one sentence is enough to give rows their width. */
export const PHRASE = 'Просим принять меры, обращаемся не в первый раз'
