/** What a spreadsheet may hold; beyond that it is refused with a reason instead of filling memory or time. */
export const LIMITS = {
  /** Bytes of one part of a workbook, or of a CSV file, once unpacked. */
  partBytes: 2 ** 31,
  /** Different texts of a workbook: twelve bytes of memory for each. */
  strings: 8_000_000,
  /** Sheets of true exports unpack to 5 – 60 times their size; only parts above `ratioFrom` bytes are measured by it. */
  ratio: 300,
  ratioFrom: 64 * 2 ** 20,
  entries: 10_000,
  sheets: 100,
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of a cell, as spreadsheets themselves have it. */
  cell: 32_767,
  merges: 200_000,
  /** Bytes of XML without a tag: what a value of unbounded length looks like. */
  quietBytes: 4 * 2 ** 20,
} as const
