const ONLINE = [5, 3, 2, 1, 1, 2, 6, 14, 26, 38, 42, 38, 34, 32, 31, 30, 31, 34, 42, 50, 55, 50, 34, 14]
const OFFICE = [0, 0, 0, 0, 0, 0, 0, 2, 18, 55, 70, 66, 48, 34, 52, 55, 44, 24, 6, 3, 2, 1, 0, 0]
const PORTAL = [3, 2, 1, 1, 1, 1, 4, 12, 30, 50, 56, 50, 42, 38, 40, 40, 38, 34, 32, 34, 36, 30, 18, 8]
const PHONE = [9, 6, 5, 4, 5, 9, 22, 42, 48, 40, 34, 30, 28, 28, 28, 30, 34, 44, 52, 52, 46, 36, 26, 15]

export interface SourceHabit {
  /** Monday first; only the proportions count. */
  week: readonly number[]
  /** What remains on a public holiday. */
  holiday: number
  /** By local hour; only the proportions count. */
  hours: readonly number[]
  /** Median hours until somebody takes it up. */
  takenHours: number
  /** The source's own deadline is one for the work, not only for a first reply. */
  workDeadline: boolean
}

const PORTAL_WEEK = [1.25, 1.2, 1.15, 1.12, 1.05, 0.62, 0.61]
const LETTERS: SourceHabit = {
  week: [1.6, 1.5, 1.4, 1.35, 1.15, 0.01, 0],
  holiday: 0.02,
  hours: OFFICE,
  takenHours: 50,
  workDeadline: true,
}

/** When the people of each source write. */
export const SOURCE_HABITS: Record<string, SourceHabit> = {
  incident: {
    week: [1.1, 1.08, 1.05, 1.05, 1, 0.86, 0.86],
    holiday: 0.7,
    hours: ONLINE,
    takenHours: 3,
    workDeadline: false,
  },
  telegram: {
    week: [1.08, 1.05, 1.05, 1.05, 1.02, 0.88, 0.87],
    holiday: 0.75,
    hours: ONLINE,
    takenHours: 4,
    workDeadline: false,
  },
  hotline: {
    week: [1.08, 1, 1, 1, 1.02, 0.97, 0.93],
    holiday: 0.95,
    hours: PHONE,
    takenHours: 0.5,
    workDeadline: false,
  },
  pos: { week: PORTAL_WEEK, holiday: 0.5, hours: PORTAL, takenHours: 28, workDeadline: true },
  dobrodel: {
    week: [1.2, 1.15, 1.12, 1.1, 1.03, 0.7, 0.7],
    holiday: 0.55,
    hours: PORTAL,
    takenHours: 14,
    workDeadline: true,
  },
  portal: { week: PORTAL_WEEK, holiday: 0.45, hours: PORTAL, takenHours: 40, workDeadline: true },
  onf: { week: [1.3, 1.2, 1.2, 1.2, 1.1, 0.5, 0.5], holiday: 0.3, hours: OFFICE, takenHours: 36, workDeadline: true },
  msed: LETTERS,
}

/** For sources of a region's own. */
export const COMMON_SOURCE: SourceHabit = {
  week: PORTAL_WEEK,
  holiday: 0.5,
  hours: PORTAL,
  takenHours: 24,
  workDeadline: true,
}

/** Through which sources what kind of matter comes, in shares. */
export const SOURCE_MIXES = {
  urgent: { hotline: 0.42, incident: 0.22, telegram: 0.12, pos: 0.1, dobrodel: 0.1, portal: 0.03, msed: 0.01 },
  everyday: {
    incident: 0.32,
    dobrodel: 0.24,
    pos: 0.2,
    telegram: 0.12,
    hotline: 0.05,
    portal: 0.04,
    msed: 0.02,
    onf: 0.01,
  },
  roads: {
    incident: 0.28,
    dobrodel: 0.26,
    pos: 0.22,
    hotline: 0.08,
    telegram: 0.08,
    onf: 0.04,
    portal: 0.03,
    msed: 0.01,
  },
  social: { incident: 0.42, pos: 0.18, telegram: 0.16, dobrodel: 0.16, hotline: 0.03, portal: 0.03, onf: 0.02 },
  formal: { pos: 0.38, portal: 0.16, msed: 0.16, dobrodel: 0.12, incident: 0.12, telegram: 0.03, onf: 0.03 },
} as const satisfies Record<string, Record<string, number>>

export type SourceMix = keyof typeof SOURCE_MIXES
