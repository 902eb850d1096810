import { useMediaQuery } from '@mantine/hooks'

/** Whether the screen is too narrow for panels beside the map, so that they become sheets. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 960px)', false, { getInitialValueInEffect: false })
}
