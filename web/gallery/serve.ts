import { join } from 'node:path'
import { build, preview } from 'vite'

const CONFIG = join(import.meta.dirname, 'vite.config.ts')

/** The gallery, built and served on a free port, for tests that look at it. */
export interface ServedGallery {
  /** The address of the page; takes `?theme=dark` and `&lang=en` as the product does. */
  url: string
  close(): Promise<void>
}

/** Builds the gallery as people's pages are built and serves it. */
export async function serveGallery(): Promise<ServedGallery> {
  // Whoever starts us, a test run too, looks at what people get.
  process.env.NODE_ENV = 'production'
  await build({ configFile: CONFIG })
  const server = await preview({ configFile: CONFIG, preview: { port: 0 } })
  const [address] = server.resolvedUrls?.local ?? []
  if (!address) throw new Error('the gallery has no address')
  return { url: `${address}gallery/`, close: () => server.close() }
}
