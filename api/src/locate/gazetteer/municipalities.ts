import { readDistrict } from '../address/area'
import { foldWord } from '../address/normalise'
import { tokenise } from '../address/tokens'
import { capitaliseWords } from '../address/words'
import type { Gazetteer } from '../location'

export interface MunicipalityFinder {
  /** By the folded adjective of its name: `тихвинский`. */
  byDistrict(district: string): string | null
  /** By code (ОКТМО, also that of a place inside it) or by any of its names. */
  byWord(word: string): string | null
  /** What is written for it: `Тихвинский район`, and its adjective where it has one. */
  spell(code: string): { name: string; district: string } | null
}

/** Finds municipalities by the words for them. */
export function createMunicipalityFinder({ municipalities }: Gazetteer): MunicipalityFinder {
  const codes = new Set(municipalities.map(({ code }) => code))
  const byName = new Map<string, string>()
  const districts = new Map<string, string>()
  const spelled = new Map<string, { name: string; district: string }>()
  for (const { code, names } of municipalities) {
    for (const name of names) {
      byName.set(foldWord(name), code)
      const district = districtOf(name)
      if (district) districts.set(district, code)
    }
    const adjective = names.map(districtOf).find((district) => district !== null)
    const name = names.find((each) => districtOf(each) !== null) ?? names[0] ?? code
    spelled.set(code, { name, district: adjective ? capitaliseWords(adjective) : name })
  }
  const byDistrict = (district: string) => districts.get(district) ?? null
  return {
    byDistrict,
    byWord: (word) =>
      byCode(codes, word.trim()) ??
      byName.get(foldWord(word.trim())) ??
      byDistrict(districtOf(word) ?? foldWord(word.trim())),
    spell: (code) => spelled.get(code) ?? null,
  }
}

/** ОКТМО of a settlement or a place in it begins with the five digits of its district. */
function byCode(codes: Set<string>, word: string): string | null {
  if (codes.has(word)) return word
  const district = /^(\d{5})\d{3}(?:\d{3})?$/.exec(word)?.[1]
  return district && codes.has(`${district}000`) ? `${district}000` : null
}

function districtOf(name: string): string | null {
  const tokens = tokenise(name)
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readDistrict(tokens, at)
    if (read) return read.district
  }
  return null
}
