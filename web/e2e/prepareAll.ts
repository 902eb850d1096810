import { leftAlone } from './databaseCopy'
import { buildInterface, prepareProduct } from './product'

/**
 * What all files of tests begin with: the interface is built, and a server's database filled with the demo region, of which
 * each of them takes a copy.
 */
export default async function prepareAll(): Promise<void> {
  await buildInterface()
  const server = process.env.E2E_DATABASE_URL
  if (!server) return
  const product = await prepareProduct(server)
  await product.start()
  await product.remove()
  await leftAlone(server)
}
