import { IconMapOff } from '@tabler/icons-react'
import { ProblemError, UNREACHABLE } from '../../src/api/problemError'
import { ChangeMark } from '../../src/panels/shared/ChangeMark'
import { ErrorState } from '../../src/panels/shared/ErrorState'
import { Notice } from '../../src/panels/shared/Notice'
import { Case, Section } from '../Case'

const CHANGES = [
  ['growth', 131, 100],
  ['decline', 60, 100],
  ['small growth', 104, 100],
  ['none', 100, 100],
  ['from nothing', 12, 0],
  ['many times', 130, 10],
] as const

/** What is said where there is nothing to show, and how changes are marked. */
export function NoticeCases() {
  return (
    <Section name="notices">
      {CHANGES.map(([name, count, previous]) => (
        <Case key={name} name={`change: ${name}`}>
          <ChangeMark count={{ count, previous }} /> <ChangeMark count={{ count, previous }} large />
        </Case>
      ))}
      <Case name="notice" width={20}>
        <Notice
          icon={<IconMapOff size="1.25rem" />}
          title="За этот период здесь ничего нет."
          hint="Расширьте период или уберите часть фильтров."
        />
      </Case>
      <Case name="error of the server" width={20}>
        <ErrorState error={new ProblemError('internal', 500, '4f1c9a', 'internal')} onRetry={ignore} />
      </Case>
      <Case name="server not reached" width={20}>
        <ErrorState error={new ProblemError(UNREACHABLE, 0, null, 'fetch failed')} onRetry={ignore} />
      </Case>
    </Section>
  )
}

function ignore(): void {}
