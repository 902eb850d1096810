import type { SavedProfile } from '@ochag/api/contract/savedProfile'
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { answerOf } from './answer'
import { operatorClient } from './operatorClient'
import type { ProblemError } from './problemError'

interface NewProfile {
  name: string
  profile: Record<string, unknown>
}

/** Saves a mapping of columns under a name, by which files of the same columns are recognised from then on. */
export function useSaveProfile(): UseMutationResult<SavedProfile, ProblemError, NewProfile> {
  return useMutation({
    mutationFn: async ({ name, profile }) =>
      (
        await answerOf<SavedProfile>(
          operatorClient.api['import-profiles'][':name'].$put({
            param: { name: encodeURIComponent(name) },
            json: profile,
          }),
        )
      ).answer,
  })
}
