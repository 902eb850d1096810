import type { Precision } from '@ochag/api/contract/common'

/** How exactly people say where it is, in shares; `point` is a pin on a map. */
export const PLACE_HABITS = {
  house: { house: 0.83, street: 0.05, settlement: 0.07, municipality: 0.04, none: 0.01 },
  yard: { house: 0.62, point: 0.12, street: 0.09, settlement: 0.11, municipality: 0.05, none: 0.01 },
  street: { house: 0.26, street: 0.29, point: 0.1, road: 0.14, settlement: 0.14, municipality: 0.06, none: 0.01 },
  road: { house: 0.04, street: 0.2, point: 0.14, road: 0.4, settlement: 0.14, municipality: 0.07, none: 0.01 },
  open: { point: 0.44, street: 0.1, road: 0.12, settlement: 0.23, municipality: 0.1, none: 0.01 },
  facility: { house: 0.42, street: 0.05, settlement: 0.31, municipality: 0.18, none: 0.04 },
  stop: { house: 0.14, street: 0.24, point: 0.06, road: 0.06, settlement: 0.3, municipality: 0.17, none: 0.03 },
  service: { house: 0.26, street: 0.08, settlement: 0.34, municipality: 0.24, none: 0.08 },
} as const satisfies Record<string, Partial<Record<Precision, number>>>

export type PlaceHabit = keyof typeof PLACE_HABITS
