import { Select } from '@mantine/core'
import '@mantine/core/styles/Combobox.layer.css'
import { useMunicipalities } from '../../../api/useMunicipalities'
import { localized } from '../../../i18n/localized'
import { useLanguage } from '../../../i18n/useLanguage'
import { matches } from '../../../panels/shared/search'
import { EMPTY_VIEW } from '../../../view/view'
import type { DigestChoice } from '../choice/digestChoice'
import { chooseDigest } from '../choice/useDigestChoice'
import { useDigestText } from '../texts/useDigestText'

const REGION = ''

/** Of the whole region or of one municipality. */
export function MunicipalityField({ choice }: { choice: DigestChoice }) {
  const say = useDigestText()
  const language = useLanguage()
  const municipalities = useMunicipalities(EMPTY_VIEW.filter).data?.municipalities ?? []
  const named = municipalities.map(({ code, name }) => ({ value: code, label: localized(name, language) }))
  const collator = new Intl.Collator(language)
  const data = [
    { value: REGION, label: say('bar.region') },
    ...named.sort((one, other) => collator.compare(one.label, other.label)),
  ]
  return (
    <Select
      size="xs"
      w="13rem"
      aria-label={say('bar.place')}
      data={data}
      value={choice.municipality ?? REGION}
      searchable
      filter={({ options, search }) => options.filter((one) => 'label' in one && matches(one.label, search))}
      nothingFoundMessage={say('bar.noPlace')}
      allowDeselect={false}
      comboboxProps={{ withinPortal: true, zIndex: 450 }}
      onChange={(next) => chooseDigest({ ...choice, municipality: next === REGION ? null : next })}
    />
  )
}
