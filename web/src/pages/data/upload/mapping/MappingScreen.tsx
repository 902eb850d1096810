import { Button } from '@mantine/core'
import type { FileReport } from '@ochag/api/contract/upload'
import { useState } from 'react'
import { Choice } from '../../shared/Choice'
import page from '../../shared/page.module.css'
import tables from '../../shared/tables.module.css'
import { useOptions } from '../../shared/useOptions'
import { plainly } from '../../texts/plainly'
import { useDataText } from '../../texts/useDataText'
import styles from '../upload.module.css'
import { ColumnRow } from './ColumnRow'
import { lacking, type Meaning, profileOf, withColumn } from './mapping'
import { meaningOf } from './meaningOf'

interface MappingScreenProps {
  file: FileReport
  /** Why the former mapping did not do. */
  failure: string | null
  /** The former mapping, to be changed. */
  initial: Record<string, unknown> | undefined
  onApply(mapping: Record<string, unknown>): void
}

/** Columns beside their first values, each to be told what it holds; nothing is chosen beforehand. */
export function MappingScreen({ file, failure, initial, onApply }: MappingScreenProps) {
  const say = useDataText()
  const [meaning, setMeaning] = useState<Meaning>(() => meaningOf(initial))
  const headers = file.headers.filter(Boolean)
  const lacks = lacking(meaning)
  const fields = Object.values(meaning.columns)
  return (
    <section className={styles.section}>
      <h3>{say('mapping.title')}</h3>
      {failure && (
        <p role="alert" className={styles.note}>
          {plainly(failure, say)}
        </p>
      )}
      <div className={tables.scroll}>
        <table className={`${tables.table} ${tables.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{say('mapping.column')}</th>
              <th scope="col">{say('mapping.samples')}</th>
              <th scope="col">{say('mapping.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {file.headers.map(
              (header, index) =>
                header && (
                  <ColumnRow
                    key={header}
                    header={header}
                    samples={file.samples.map((row) => row[index] ?? '').filter(Boolean)}
                    field={meaning.columns[header] ?? null}
                    onChoose={(field) => setMeaning((former) => withColumn(former, header, field))}
                  />
                ),
            )}
          </tbody>
        </table>
      </div>
      <ForAllRows meaning={meaning} onChange={setMeaning} />
      {fields.length > 0 && !fields.includes('externalId') && <p className={styles.about}>{say('mapping.identity')}</p>}
      <div className={styles.actions}>
        <Button disabled={lacks.length > 0} onClick={() => onApply(profileOf(meaning, headers))}>
          {say('mapping.apply')}
        </Button>
        {lacks.includes('source') && (
          <span className={page.quiet}>{say('mapping.needed', { fields: say('mapping.neededSource') })}</span>
        )}
      </div>
    </section>
  )
}

/** What no column tells and holds for every row. */
function ForAllRows({ meaning, onChange }: { meaning: Meaning; onChange(meaning: Meaning): void }) {
  const say = useDataText()
  const options = useOptions()
  const fields = Object.values(meaning.columns)
  return (
    <div className={styles.facts}>
      {!fields.includes('source') && (
        <div>
          <p className={styles.about}>{say('mapping.source')}</p>
          <Choice
            label={say('mapping.source')}
            placeholder={say('choose.source')}
            options={options.source}
            value={meaning.source}
            onChoose={(source) => onChange({ ...meaning, source })}
          />
        </div>
      )}
      {!fields.includes('status') && (
        <div>
          <p className={styles.about}>{say('mapping.status')}</p>
          <Choice
            label={say('mapping.status')}
            placeholder={say('choose.status')}
            options={options.status}
            value={meaning.status}
            onChoose={(status) => onChange({ ...meaning, status })}
          />
        </div>
      )}
    </div>
  )
}
