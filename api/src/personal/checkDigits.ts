/** Whether digits are a card number by their check digit (Luhn, ISO/IEC 7812-1). */
export function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => total + luhnShare(Number(digit), place), 0)
  return sum % 10 === 0
}

function luhnShare(digit: number, place: number): number {
  if (place % 2 === 0) return digit
  return digit > 4 ? digit * 2 - 9 : digit * 2
}

/** Whether eleven digits are a СНИЛС: the last two are the weighted sum of the first nine, modulo 101. */
export function isSnils(digits: string): boolean {
  if (!/^\d{11}$/u.test(digits)) return false
  return (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9))
}

/** Whether twelve digits are the ИНН of a person, by its two check digits. */
export function isPersonInn(digits: string): boolean {
  if (!/^\d{12}$/u.test(digits)) return false
  const eleventh = (weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10
  const twelfth = (weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10
  return digits.slice(10) === `${eleventh}${twelfth}`
}

function weighted(digits: string, weights: number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0)
}
