import type { RussianNoun } from './russian'

export const APPEAL: RussianNoun = {
  gender: 'neuter',
  one: 'обращение',
  few: 'обращения',
  many: 'обращений',
  accusative: 'обращение',
}

export const PROBLEM: RussianNoun = {
  gender: 'feminine',
  one: 'проблема',
  few: 'проблемы',
  many: 'проблем',
  accusative: 'проблему',
}

export const SUGGESTION: RussianNoun = {
  gender: 'neuter',
  one: 'предложение',
  few: 'предложения',
  many: 'предложений',
  accusative: 'предложение',
}

export const EMERGENCY: RussianNoun = {
  gender: 'feminine',
  one: 'авария',
  few: 'аварии',
  many: 'аварий',
  accusative: 'аварию',
}
