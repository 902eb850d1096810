import { Choice } from '../../shared/Choice'
import tables from '../../shared/tables.module.css'
import { useDataText } from '../../texts/useDataText'
import { FIELDS, type Field } from './mapping'

const UNUSED = ''

interface ColumnRowProps {
  header: string
  samples: string[]
  field: Field | null
  onChoose(field: Field | null): void
}

/** A column with its first values, and what it holds. */
export function ColumnRow({ header, samples, field, onChoose }: ColumnRowProps) {
  const say = useDataText()
  const options = [
    { value: UNUSED, label: say('mapping.unused') },
    ...FIELDS.map((value) => ({ value, label: say(`mapping.field.${value}`) })),
  ]
  return (
    <tr>
      <td>
        <b>{header}</b>
      </td>
      <td className={tables.quiet}>
        {samples.map((sample, row) => (
          <span key={row} className={tables.second}>
            {sample}
          </span>
        ))}
      </td>
      <td>
        <Choice
          label={say('mapping.for', { column: header })}
          placeholder={say('mapping.unused')}
          options={options}
          value={field}
          width="20rem"
          onChoose={(chosen) => onChoose(FIELDS.find((known) => known === chosen) ?? null)}
        />
      </td>
    </tr>
  )
}
