import type { Import } from '@ochag/api/contract/imports'

/** What the button is called, as a part of the page, that shows the report of an import. */
export function detailsId({ id }: Pick<Import, 'id'>): string {
  return `details-${id}`
}

/** Puts a focus that was lost with its button into the row of an import. */
export function focusRow(one: Pick<Import, 'id'>): void {
  if (document.activeElement === document.body) document.getElementById(detailsId(one))?.focus()
}
