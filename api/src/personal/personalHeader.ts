/** How headers of columns begin, or what they are, that hold persons or how to reach them. */
const PERSONAL =
  /^(?:ф\.?\s?и\.?\s?о(?!\p{L})|фамилия|имя(?!\p{L})|отчество|заявитель$|автор$|гражданин|контакт|телефон|тел\.|мобильный телефон|номер телефона|e-?mail|эл(?:ектронная|\.) почта|почта$|паспорт|снилс|инн(?!\p{L})|дата рождения|ссылка на профиль|профиль|аккаунт)/iu

/** Whether a column of this header holds persons, so that nothing of it may be kept even where no shape gives it away. */
export function isPersonalHeader(header: string): boolean {
  return PERSONAL.test(header.trim())
}
