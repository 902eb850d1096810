import { MARKS } from '@ochag/api/personal/reading'
import { readCorpus } from '@ochag/api/personal/testCorpus'
import { measure, type Score, total } from '@ochag/api/personal/testMeasure'
import { withoutPersonalData } from '@ochag/api/personal/withoutPersonalData'
import { createRandom } from '../demo/random'
import { writeText } from '../demo/writeText'

const PARTS = ['development', 'heldOut', 'harder', 'last']
const LENGTH = 300
const TEXTS = 5_000
const ROUNDS = 5

/** Prints how well personal data is found in the corpus, by kind and part, and how many texts a second are cleaned. */
function main() {
  for (const part of PARTS) printPart(part)
  const clean = Array.from({ length: TEXTS }, (_, index) => cleanText(index))
  console.log(`${textsASecond(clean)} texts a second of ${LENGTH} characters with nothing to find`)
  console.log(`${textsASecond(clean.map(withPerson))} where each holds a name, a flat, a phone and an e-mail`)
}

function printPart(part: string) {
  const phrases = readCorpus(part)
  const scores = measure(phrases)
  const nearMisses = phrases.filter(({ items }) => items.length === 0).length
  console.log(`\n${part}: ${phrases.length} phrases, ${nearMisses} of them near misses`)
  for (const mark of MARKS) printScore(mark, scores.get(mark))
  printScore('all', total(scores))
}

function printScore(name: string, score: Score | undefined) {
  if (!score) return
  const { items, removed, cuts, right } = score
  console.log(`| ${name} | ${items} | ${share(removed, items)} | ${share(right, cuts)} |`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`
}

/** Texts of the demo, joined until they are long enough. */
function cleanText(index: number): string {
  const matter = {
    topicName: 'Ямы',
    kind: 'problem',
    place: 'г. Гатчина, Советский пр., д. 12',
    phoned: false,
  } as const
  let text = ''
  for (let part = 0; text.length < LENGTH; part++)
    text += `${writeText(createRandom('personal', index, part), { ...matter, topic: 'roads.potholes' })} `
  return text.slice(0, LENGTH)
}

function withPerson(text: string, index: number): string {
  const person = ` Меня зовут Петрова Мария, кв. ${index % 100}, тел. 8 921 000-00-${10 + (index % 90)}, m${index}@example.ru`
  return text.slice(0, LENGTH - person.length) + person
}

/** Per second of processor time; the best of several rounds. */
function textsASecond(texts: string[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    for (const text of texts) withoutPersonalData(text)
    const { user, system } = process.cpuUsage(before)
    return (texts.length * 1e6) / (user + system)
  })
  return Math.round(Math.max(...rounds) / 100) * 100
}

main()
