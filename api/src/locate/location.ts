import type { Position, Precision } from '../contract/common'

/** What a source says of a place. */
export interface PlaceSaid {
  address: string | null
  /** Columns of their own, where the source has them. */
  settlement?: string | null
  street?: string | null
  house?: string | null
  /** The municipality: its name, e.g. `Тихвинский муниципальный район`, or its code (ОКТМО). */
  municipality?: string | null
  /** The organisation that handles the appeal, e.g. `Администрация Волосовский муниципальный район`. */
  organisation?: string | null
  /** Free text of the appeal: only looked at where the others leave the place coarser than a street. */
  text?: string | null
}

/** A name and what it is the name of; the kind is one word of a closed list (`улица`, `деревня`), null where none was said. */
export interface Named {
  kind: string | null
  name: string
}

/** An address taken apart; what was not said is null. Names keep the words of the address, kinds are spelled out. */
export interface ParsedAddress {
  /** The region, as said. */
  region: string | null
  /** Adjective of a municipal district or city district: `Тихвинский`. */
  district: string | null
  settlement: Named | null
  /** A named piece of land: СНТ, ЖК, микрорайон, квартал. */
  territory: Named | null
  street: Named | null
  /** `12`, `12А`, `12/3`, `12 корпус 3`, `12 строение 2`, `12 литера А`; never a flat. */
  house: string | null
  /** A road by code (`41К-123`) or by name (`Мурманское шоссе`, `Кола`). */
  road: string | null
  kilometre: number | null
  /** What lies in another region: `Санкт-Петербург`. */
  outside: string | null
}

/**
 * What contradicts: the houses of the street are known and this is none of them; the address names another municipality than
 * was said; the organisation is of another one; several places are named; the place is in another region.
 */
export interface Conflict {
  about: 'house' | 'municipality' | 'organisation' | 'places' | 'outside'
  note: string
}

/** Where a place is, as finely as what was found deserves. */
export interface Located {
  /** `house` and `street` only with a known point of that house or street. */
  precision: Precision
  /** Only for `point`, `house` and `street`. */
  point: Position | null
  settlementId: number | null
  /** Code of the municipality. */
  municipality: string | null
  origin: 'gazetteer' | 'hand' | null
  /**
   * The address as understood, in one canonical spelling, e.g. `Тихвин, улица Советская, 63`: the key of places put by hand and
   * of geocoded ones. Null when nothing was understood.
   */
  canonical: string | null
  /** How finely the words name the place, whether or not it is known where that is: what a geocoder may be asked. */
  named: Precision
  parts: ParsedAddress
  conflict: Conflict | null
}

export type { Gazetteer } from '../queries/readGazetteer'
