import type { NONE as ContractNone } from '@ochag/api/contract/common'

/** Stands for "has no topic" or "no municipality". Repeated here under the contract's type: importing it would bring zod into the page. */
export const NONE: typeof ContractNone = 'none'
