const rules = new Intl.PluralRules('en')

/** An English noun after a number: «1 appeal», «0 appeals», «2.5 appeals». */
export function englishForm(count: number, one: string, many = `${one}s`): string {
  return rules.select(count) === 'one' ? one : many
}
