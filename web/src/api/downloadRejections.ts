import { operatorFetch } from './operatorClient'
import { problemOf } from './problemError'

/**
 * Saves the rejected rows of an import as a spreadsheet.
 * @throws ProblemError when there is none
 */
export async function downloadRejections(id: number): Promise<void> {
  const response = await operatorFetch(`/api/imports/${id}/rejections.xlsx`)
  if (!response.ok) throw await problemOf(response)
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = `import-${id}-rejected.xlsx`
  link.click()
  URL.revokeObjectURL(address)
}
