import { RenameForm } from '../../src/panels/saved/RenameForm'
import { SavedList } from '../../src/panels/saved/SavedList'
import { SavedNotice } from '../../src/panels/saved/SavedNotice'
import { SaveForm } from '../../src/panels/saved/SaveForm'
import type { SavedView } from '../../src/view/savedViewList'
import { Case, Screen, Section } from '../Case'

const WIDTH = 34

const views: SavedView[] = [
  { id: '1', name: 'Отопление в Гатчине', page: 'map', query: 'topic=housing.heating&area=gatchina' },
  { id: '2', name: 'Утренняя матрица', page: 'matrix', query: '' },
  {
    id: '3',
    name: 'Кто стал хуже за квартал по срокам ответа на обращения о дорогах и дворах',
    page: 'ranking',
    query: 'metric=overdue',
  },
]

/** The views that are kept on this machine. */
export function SavedCases() {
  const [first] = views
  return (
    <Section name="saved">
      <Screen name="dialog" of="dialog" query="shows=views" width={50} height={24} />
      <Case name="to save one" width={WIDTH} framed>
        <SaveForm onDone={ignore} />
      </Case>
      <Case name="none yet" width={WIDTH} framed>
        <SavedList views={[]} onDone={ignore} />
      </Case>
      <Case name="some" width={WIDTH} framed>
        <SavedList views={views} onDone={ignore} />
      </Case>
      {first && (
        <Case name="renaming" width={WIDTH} framed>
          <ul style={{ margin: 0, padding: 0 }}>
            <RenameForm view={first} onEnd={ignore} />
          </ul>
        </Case>
      )}
      <Case name="saved" width={WIDTH} framed>
        <SavedNotice done={{ text: 'Вид «Утренняя матрица» сохранён.' }} onClose={ignore} />
      </Case>
      <Case name="deleted, to be taken back" width={WIDTH} framed>
        <SavedNotice done={{ text: 'Вид «Утренняя матрица» удалён.', undo: ignore }} onClose={ignore} />
      </Case>
    </Section>
  )
}

function ignore(): void {}
