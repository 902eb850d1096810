import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { WordRuleFile } from '../contract/pack'
import { rulesOf } from './rulesOf'
import { ruleReader } from './wordRules'

function read(file: string): WordRuleFile {
  const path = fileURLToPath(new URL(`../../../data/${file}`, import.meta.url))
  return WordRuleFile.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** What the product's own rules and the demo region's make of a word. */
export const readWord = ruleReader([...rulesOf(read('leningrad/rules.json')), ...rulesOf(read('rules.json'))])
