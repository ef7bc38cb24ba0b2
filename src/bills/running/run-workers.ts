import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { interrupted, refuse } from '../bills-error'
import type { Run } from './run-chunks'
import type { Counted } from './pricer'
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

/**
 * Starts threads that compile for themselves. Where V8 compiles beside a thread, its compiler may ask the thread for a collection of
 * garbage just when that ends, and a thread does not end before its compilers: both then wait for ever (nodejs/node 54918). How a thread
 * compiles is settled while it starts, so the caller's own and later ones stay as they are.
 */
function startWorkers(run: Run, file: URL, threads: number): readonly Worker[] {
  setFlagsFromString('--no-concurrent-recompilation')
  const workers = Array.from(
    { length: threads },
    () => new Worker(file, { workerData: run, resourceLimits: { maxYoungGenerationSizeMb: 4 } }),
  )
  const started = workers.map(
    (worker) =>
      new Promise<void>((resolve) => {
        for (const event of ['online', 'error', 'exit']) worker.once(event, resolve)
      }),
  )
  void Promise.all(started).then(() => {
    setFlagsFromString('--concurrent-recompilation')
  })
  return workers
}

/** Fails when the caller stops the run; `forget` once nobody waits for it. */
function stopped(signal: AbortSignal | undefined): { readonly failure: Promise<never>; forget(): void } {
  let stop = (): void => {}
  const failure = new Promise<never>((_, reject) => {
    stop = () => {
      reject(interrupted())
    }
  })
  failure.catch(() => {})
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop, { once: true })
  return {
    failure,
    forget: () => {
      signal?.removeEventListener('abort', stop)
    },
  }
}

/** Runs a run on several threads; the first failure, or the caller's signal, stops them all. */
export async function runWorkers(
  run: Run,
  file: URL,
  threads: number,
  signal: AbortSignal | undefined,
): Promise<readonly Counted[]> {
  const workers = startWorkers(run, file, threads)
  const { failure, forget } = stopped(signal)
  try {
    const answers = await Promise.race([
      Promise.all(
        workers.map(async (worker) => {
          const answer = await answerOf(worker)
          return 'refused' in answer ? refuse(answer.refused.ja, answer.refused.en) : answer.counted
        }),
      ),
      failure,
    ])
    return answers
  } finally {
    forget()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
