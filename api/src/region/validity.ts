/** The span of a boundary that holds for all time. */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '9999-12-31'
