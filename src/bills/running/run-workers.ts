import { Worker } from 'node:worker_threads'
import { BillsError, refuse } from '../bills-error'
import type { Run } from './run-chunks'
import type { CaseTotal } from '../account/totals'
import type { WorkerAnswer } from '../worker'

/** The built worker, which lies beside the built code; from source there is none, and one thread does all the work. */
export function workerFile(): URL | undefined {
  const here = import.meta.url
  return here.endsWith('.ts')
    ? undefined
    : new URL(here.endsWith('.cjs') ? './bills-worker.cjs' : './bills-worker.js', here)
}

const answerOf = (worker: Worker): Promise<WorkerAnswer> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`a worker ended with ${code} before it answered`))
    })
  })

const interrupted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const stop = (): void => {
      reject(new BillsError({ ja: '中断しました。出力は作っていません。', en: 'interrupted; no output was made.' }))
    }
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })

/** Runs a run on several threads; the first failure, or the caller's signal, stops them all. */
export async function runWorkers(
  run: Run,
  file: URL,
  threads: number,
  signal: AbortSignal | undefined,
): Promise<readonly CaseTotal[]> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(file, { workerData: run, resourceLimits: { maxYoungGenerationSizeMb: 4 } }),
  )
  try {
    const answers = await Promise.race([
      Promise.all(
        workers.map(async (worker) => {
          const answer = await answerOf(worker)
          return 'refused' in answer ? refuse(answer.refused.ja, answer.refused.en) : answer.totals
        }),
      ),
      interrupted(signal),
    ])
    return answers.flat()
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
