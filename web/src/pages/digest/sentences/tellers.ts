import type { DigestStatement, StatementCode } from '@ochag/api/contract/digestStatement'
import type { Sentence } from '../../../grammar/sentence'
import type { Telling } from './telling'

/** The statements of some codes, spelled so that the compiler knows which teller of a table fits which. */
type StatementOf<Code extends StatementCode> = {
  [One in Code]: { code: One } & Extract<DigestStatement, { code: One }>
}[Code]

/** How one language tells each statement; a statement without its teller does not compile. */
export type Tellers = {
  [Code in StatementCode]: (statement: StatementOf<Code>, telling: Telling) => Sentence[]
}

/** Has the teller of a statement's code tell it. */
export function tellBy<Code extends StatementCode>(
  tellers: Tellers,
  statement: StatementOf<Code>,
  telling: Telling,
): Sentence[] {
  return tellers[statement.code](statement, telling)
}
