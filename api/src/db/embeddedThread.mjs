// A worker thread starts without the TypeScript loader of its parent: load it, then the thread itself.
import { register } from 'tsx/esm/api'

register()
await import('./embeddedServer.ts')
