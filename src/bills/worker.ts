import { parentPort, workerData } from 'node:worker_threads'
import { BillsError } from './bills-error'
import { runChunks, type Run } from './running/run-chunks'
import type { Text } from '../rule/text'
import type { Counted } from './running/pricer'

/** What a worker answers with: its totals, or a message for people. */
export type WorkerAnswer = { readonly counted: Counted } | { readonly refused: Text }

function answer(run: Run): WorkerAnswer {
  try {
    return { counted: runChunks(run) }
  } catch (error) {
    if (error instanceof BillsError) return { refused: error.text }
    throw error
  }
}

parentPort?.postMessage(answer(workerData as Run))
