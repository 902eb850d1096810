import type { English } from '../../../i18n/pageTexts'
import type { ru } from './ru'

/** The same in English. */
export const en: English<typeof ru> = {
  title: 'About the data',
  lead: 'Where the data comes from, how exact it is, what is done with it, and how every figure on the screen is computed.',
  contents: 'Parts of the page',
  section: {
    sources: 'Sources and freshness',
    places: 'What “on the map” means',
    figures: 'How the figures are computed',
    privacy: 'Personal data',
    limits: 'What this data does not say',
    licences: 'Licences',
    versions: 'Versions',
  },
  sources: {
    days: 'Appeals of {{range}}, without spam. The table shows all that is kept, without any filter.',
    none: 'No source has given any appeals yet.',
    caption: 'The lag is counted from the newest appeal to this minute.',
    source: 'Source',
    appeals: 'Appeals',
    exact: 'On the map',
    lastAppeal: 'Newest appeal',
    lag: 'Lag',
    lastImport: 'Last file imported',
    never: 'none',
    fresh: 'under an hour',
  },
  located: {
    exact: 'on the map: point, house or street',
    rough: 'only the settlement or municipality is known',
    missing: 'no place given',
    doubtful: 'the place is doubtful',
  },
  places: {
    exact:
      'Only appeals whose place is known to the point, house or street go into hexagons. So the map shows no hot spot that does not exist.',
    rough:
      'Where only the settlement or the municipality is known, the appeal counts there, in the matrix and in the digest, and the map says “without an exact address”.',
    default:
      'A coordinate that a source writes when it does not know the place is found by the pile of different addresses on it. Such appeals are counted but are not on the map.',
    doubt:
      'Zero and swapped coordinates, points outside the region and houses that do not exist stay off the map: they are listed on the page “Data”.',
    hand: 'A place that an operator has shown by hand is remembered for its address and holds for new appeals.',
  },
  figures: {
    lead: 'All figures answer to the same filter: period, topic, municipality, source, status, kind. Spam is counted nowhere.',
    comparison: 'What it is compared with',
    comparisonText:
      'Normally the equally long period just before the chosen one; or the same days a year ago. Where the data does not reach that far back there is no comparison.',
    notable: 'When a change is more than chance',
    notableText:
      'An arrow is filled and has a colour where the difference is larger than what comes about by itself in one case of twenty; where there are many rows, more is asked. Growth of problems is red, decline is green, the rest is grey. While today is going on, the former period is counted up to the same hour.',
  },
  metric: {
    count: {
      what: 'How many appeals came in during the period.',
      how: 'Appeals created on the days of the period, in the region’s time.',
    },
    per10k: {
      what: 'How many appeals there are for ten thousand residents: so a large municipality can be compared with a small one.',
      how: 'Appeals ÷ residents of the municipality × 10,000. Not for hexagons: residents are known by municipality only.',
    },
    open: {
      what: 'How many appeals of the period are not closed yet.',
      how: 'Appeals of the period that are neither closed nor rejected now.',
    },
    overdue: {
      what: 'The share of appeals with a deadline that were not solved in time.',
      how: '(open past the deadline + closed after it) ÷ all appeals of the period that have a deadline.',
    },
    firstResponse: {
      what: 'How long it takes until an appeal is taken up.',
      how: 'Median time from coming in to the first response: half of the appeals waited less. Those without a response are left out.',
    },
    resolution: {
      what: 'How long it takes until an appeal is closed.',
      how: 'Median time from coming in to the last closing: half were closed faster. Open ones are left out.',
    },
    returned: {
      what: 'The share of closed appeals that came back: residents did not agree with the solution.',
      how: 'Reopened or disputed ÷ closed at least once.',
    },
    severity: {
      what: 'The volume with the weight of its topics: an emergency weighs more than a question.',
      how: 'Sum of the severities of topics, 1 to 5 by the region’s own list; 1 without a topic.',
    },
    change: {
      what: 'How much more or less it is than in the period of comparison.',
      how: '(count − count in the period of comparison) ÷ count in the period of comparison.',
    },
    norm: {
      what: 'How much more or less it is than usual for this place and time of the year.',
      how: 'Appeals ÷ what the seasonal baseline expects. Without enough history there is no such figure.',
    },
  },
  privacy: {
    cut: 'Names, phones, e-mails, links to profiles, numbers of papers and cards are cut out of texts and addresses before anything is stored. Marks stay in their place: [name], [phone].',
    stored:
      'What was cut is kept nowhere: not in the database, not in a log, not in a report of rejected rows. Columns with names are not read.',
    flat: 'The number of a flat is cut, that of the house stays: the problem is in the house, the flat says who complained.',
    author: 'The system does not know who wrote an appeal.',
    files: 'An uploaded file is removed from the server when its import has ended, a day later at the latest.',
    network: 'The pages ask no foreign host: map, fonts and data lie on this server.',
  },
  limits: {
    spam: 'Appeals show what people write about, not all that happens: where more is written, a hot spot is easier to see.',
    deadlines:
      'Not every source gives deadlines and closing dates. Where they are missing a figure is empty, not zero.',
    demo: 'The appeals of this region were made up by a generator. They are no real complaints of residents.',
    boundaries: 'Boundaries are approximate, made from settlements. An operator can load the official ones.',
    archive: 'Of appeals moved to the archive the counts stay; their texts and deadlines can no longer be looked up.',
    small: 'Small numbers jump: three appeals instead of one are no growth yet.',
  },
  licences: {
    product: 'The program: Apache License 2.0.',
    font: 'The typeface Golos Text: SIL Open Font License 1.1.',
    icons: 'Tabler Icons: MIT.',
    map: 'Map data: {{attribution}}.',
  },
  versions: {
    program: 'Program',
    build: 'Build of the interface',
    data: 'Version of the data',
    heard: 'The server answered',
    development: 'development',
    documentation: 'API reference',
  },
}
