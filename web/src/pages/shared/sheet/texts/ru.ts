/** Taking a table away, in Russian. */
export const ru = {
  copy: { do: 'Скопировать', done: 'Скопировано', failed: 'Браузер не дал скопировать' },
  download: 'Скачать CSV',
}
