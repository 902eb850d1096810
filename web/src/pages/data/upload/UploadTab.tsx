import { KEY_NEEDED } from '../../../api/problemError'
import { useImports } from '../../../api/useImports'
import page from '../shared/page.module.css'
import { useDataText } from '../texts/useDataText'
import { DropArea } from './DropArea'
import { FileCard } from './FileCard'
import { ImportCard } from './ImportCard'
import { useQueue } from './queue'

/** Files coming in: those of this visit, and imports that go on from another one. */
export function UploadTab() {
  const say = useDataText()
  const items = useQueue()
  const { data: imports = [], error } = useImports()
  const own = new Set(items.map(({ importId }) => importId))
  const others = imports.filter(({ id, state }) => state === 'running' && !own.has(id))
  return (
    <>
      <DropArea isEmpty={items.length + others.length === 0} needsKey={error?.status === KEY_NEEDED} />
      <section aria-label={say('queue.label')} className={page.panel}>
        {items.map((item) => (
          <FileCard key={item.key} item={item} />
        ))}
        {others.map(({ id, fileName }) => (
          <ImportCard key={id} id={id} fileName={fileName} />
        ))}
      </section>
    </>
  )
}
