/** A cell as the decimal text of the bigint that the database stores. */
export function cellNumber(cell: string): string {
  return BigInt(`0x${cell}`).toString()
}
