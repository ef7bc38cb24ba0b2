import { Worker } from 'node:worker_threads'
import { BillsError, refuse } from './bills-error'
import type { Run } from './run-chunks'
import type { CaseTotal } from './totals'
import type { WorkerAnswer } from './worker'

/** The built worker lies beside this code; from source, tsx runs the TypeScript. */
function startWorker(run: Run): Worker {
  const here = import.meta.url
  const source = here.endsWith('.ts')
  const file = source ? './worker.ts' : here.endsWith('.cjs') ? './bills-worker.cjs' : './bills-worker.js'
  return new Worker(new URL(file, here), { workerData: run, resourceLimits: { maxYoungGenerationSizeMb: 4 }, ...(source && { execArgv: ['--import', 'tsx'] }) })
}

const answerOf = (worker: Worker): Promise<WorkerAnswer> => new Promise((resolve, reject) => {
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.once('exit', (code) => { reject(new Error(`a worker ended with ${code} before it answered`)) })
})

const interrupted = (signal: AbortSignal | undefined): Promise<never> => new Promise((_, reject) => {
  const stop = (): void => { reject(new BillsError({ ja: '中断しました。出力は作っていません。', en: 'interrupted; no output was made.' })) }
  if (signal?.aborted) stop()
  else signal?.addEventListener('abort', stop, { once: true })
})

/** Runs a run on several threads; the first failure, or the caller's signal, stops them all. */
export async function runWorkers(run: Run, threads: number, signal: AbortSignal | undefined): Promise<readonly CaseTotal[]> {
  const workers = Array.from({ length: threads }, () => startWorker(run))
  try {
    const answers = await Promise.race([Promise.all(workers.map(async (worker) => {
      const answer = await answerOf(worker)
      return 'refused' in answer ? refuse(answer.refused.ja, answer.refused.en) : answer.totals
    })), interrupted(signal)])
    return answers.flat()
  } finally { await Promise.all(workers.map((worker) => worker.terminate())) }
}
