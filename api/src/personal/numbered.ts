/** Words whose number is the number of a thing: a contract, an appeal, a meter, a household's account. */
const THINGS =
  'договор|контракт|обращени|заявк|заявлени|инцидент|дел[оау]|вх|исх|акт|лицев|л/с|лс|прибор|сч[её]тчик|показани|огрн|инн|кпп|уин|штрих|кадастр|кн|протокол|квитанци|заказ|трек|накладн|постановлени|распоряжени|приказ|письм|инв|извещени|чек|проездн|билет|жалоб|ответ'

const NUMBERED = new RegExp(
  `(?<![а-яё])(?:${THINGS})[а-яё]{0,10}[.:]{0,2}\\s{0,2}(?:сч[её]т[а-яё]{0,2}\\s{0,2})?(?:от\\s)?(?:№|номер[а-яё]{0,2}|n)?[\\s:№"«]{0,3}$`,
  'u',
)

/** Whether a text ends in the sign of any number: what follows is not a person's only because its check digits are right. */
export function isAnyNumber(before: string): boolean {
  return /[#№]\s{0,2}$/u.test(before) || isNumberOfThing(before)
}

/** Whether a text ends in what announces the number of a thing, such as «договор № ». */
export function isNumberOfThing(before: string): boolean {
  return NUMBERED.test(before)
}
