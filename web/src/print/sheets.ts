export { FineSheet } from './FineSheet'
export { QuickSheet } from './QuickSheet'
