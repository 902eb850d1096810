import type { RuleSet } from './rule'

const NAME = "[A-Z][a-z'\\-]{1,20}(?:\\s(?:[A-Z]\\.\\s)?[A-Z][a-z'\\-]{1,20}){0,2}"

/** Names in Latin letters behind an English cue: «My name is …», «Sincerely, …», «Mrs. …». */
export const LATIN_NAMES: RuleSet = {
  hint: /name|sincerely|regards|mrs?(?![a-z])/u,
  rules: [
    {
      mark: 'name',
      pattern: new RegExp(
        `(?<cue>(?<![A-Za-z])(?:[Mm]y name is|[Ss]incerely,?|[Rr]egards,?|Mrs?\\.?|Ms\\.|[Nn]ame:)\\s{1,3})${NAME}(?!\\w|\\s{1,3}\\d)`,
        'gu',
      ),
      asWritten: true,
    },
  ],
}
