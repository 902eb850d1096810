import { files } from './ru/files'
import { imports } from './ru/imports'
import { places } from './ru/places'
import { words } from './ru/words'

/** The texts of the page of the data in Russian; the shape that the other languages follow. */
export const ru = {
  title: 'Данные',
  tab: {
    upload: 'Загрузка',
    history: 'История',
    words: 'Слова',
    sources: 'Источники',
    doubts: 'Сомнительные места',
  },
  toast: { undo: 'Вернуть', close: 'Закрыть' },
  key: {
    title: 'Нужен ключ',
    hint: 'Загружать и исправлять данные может тот, у кого есть ключ. Ключ хранится только до закрытия вкладки. Его выдаёт команда на сервере:',
    command: 'npm run key -- ИМЯ',
    label: 'Ключ',
    refused: 'Этот ключ не подошёл.',
    give: 'Продолжить',
    cancel: 'Отмена',
    missing: 'Для этого нужен ключ',
    missingHint: 'Эту часть страницы видит тот, у кого есть ключ. Остальное открыто всем.',
    enter: 'Ввести ключ',
  },
  ...files,
  ...imports,
  ...words,
  ...places,
}
