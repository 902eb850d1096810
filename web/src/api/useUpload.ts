import type { FileReport, UploadReading } from '@ochag/api/contract/upload'
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type Answering, answerOf, withoutVersion } from './answer'
import { operatorClient } from './operatorClient'
import type { ProblemError } from './problemError'

const PAUSE = 700

/** What an uploaded file is when it is read in a certain way; asked again until all of it has been looked through. */
export function useUpload(
  upload: string,
  reading: UploadReading,
  isOpen: boolean,
): UseQueryResult<FileReport, ProblemError> {
  return useQuery({
    queryKey: ['upload', upload, reading],
    queryFn: ({ signal }) => answerOf(ask(upload, reading, signal)),
    select: withoutVersion<FileReport>,
    placeholderData: keepPreviousData,
    enabled: isOpen,
    refetchInterval: ({ state }) => (isLookedThrough(state.data?.answer) || state.status === 'error' ? false : PAUSE),
  })
}

/** Forgets a file that is not to be imported. */
export async function forgetUpload(upload: string): Promise<void> {
  await operatorClient.api.uploads[':id'].$delete({ param: { id: upload } })
}

function ask(upload: string, reading: UploadReading, signal: AbortSignal): Promise<Answering<FileReport>> {
  const { mapping, ...query } = reading
  const param = { id: upload }
  return mapping === undefined
    ? operatorClient.api.uploads[':id'].$get({ param, query }, { init: { signal } })
    : operatorClient.api.uploads[':id'].report.$post({ param, json: reading }, { init: { signal } })
}

function isLookedThrough(report: FileReport | undefined): boolean {
  return report !== undefined && (report.total !== null || report.failure !== null || report.needsDay)
}
