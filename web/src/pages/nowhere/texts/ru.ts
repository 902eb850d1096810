/** Where there is no page, in Russian. */
export const ru = {
  title: 'Такой страницы нет',
  hint: 'Возможно, в адресе опечатка или ссылка устарела.',
  map: 'Открыть карту',
}
