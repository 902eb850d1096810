export { ImportError } from './table/importError'
