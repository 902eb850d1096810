import { Screen, Section } from '../Case'

/** Two of them stand beside each other on a small screen. */
const SCALE = 0.59

const STATES = ['waiting', 'failed', 'empty'] as const

/** Pages that have no state of their own: they are said to be empty by their parts. */
const NEVER_EMPTY: readonly string[] = ['digest', 'about', 'appeal', 'data']

/** Pages that count, while their answers are on their way, refused or empty. */
export function PageCases() {
  return (
    <Section name="pages">
      <States of={['matrix', 'ranking']} />
      <Screen name="matrix" of="page" query="shows=matrix" width={80} height={45} scale={SCALE} />
    </Section>
  )
}

/** Pages to be read, likewise: a section of their own, as of very many pages at once Chromium leaves the last ones unpainted. */
export function ReadPageCases() {
  return (
    <Section name="read">
      <States of={['digest', 'data', 'about', 'appeal']} />
      <Screen name="broken" of="page" query="shows=broken" width={66} height={20} scale={SCALE} />
    </Section>
  )
}

function States({ of }: { of: readonly string[] }) {
  return of.flatMap((page) =>
    STATES.filter((state) => state !== 'empty' || !NEVER_EMPTY.includes(page)).map((state) => (
      <Screen
        key={`${page} ${state}`}
        name={`${page}, ${state}`}
        of="page"
        query={`shows=${page}&replies=${state}`}
        width={66}
        height={36}
        scale={SCALE}
      />
    )),
  )
}
