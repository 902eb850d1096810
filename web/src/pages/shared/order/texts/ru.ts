/** An order that live changes do not touch, in Russian. */
export const ru = {
  renew: 'Порядок изменился: упорядочить',
}
