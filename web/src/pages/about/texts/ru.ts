/** The texts of the page in Russian. */
export const ru = {
  title: 'О данных',
}
