import { Precision } from '../contract/common'

/** Whether one precision is finer than another; the contract lists them from fine to coarse. */
export function isFiner(one: Precision, other: Precision): boolean {
  return Precision.options.indexOf(one) < Precision.options.indexOf(other)
}
