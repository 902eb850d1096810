/** What all tests in a browser share: drawn by software on a shared machine, a page takes its time. */
export const PATIENT = { reporters: ['verbose'], testTimeout: 300_000, hookTimeout: 600_000 }
