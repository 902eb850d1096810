import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { filledQueryClient, type Replies } from './filledQueryClient'

/** Components that get these replies to what they ask. */
export function Answered({ replies, children }: { replies: Replies; children: ReactNode }) {
  const [client] = useState(() => filledQueryClient(replies))
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
