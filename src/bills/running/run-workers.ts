import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { interrupted, refuse } from '../bills-error'
import type { Out } from '../files/out'
import type { Source } from '../files/source'
import type { Plan } from '../plan'
import type { WorkerAnswer } from '../worker'
import type { Counted } from './pricer'
import type { Run } from './run-chunks'
import { CARRIED, READ, REJECTS_WRITTEN, WRITTEN, openTurnstile, type Shared } from './turnstile'

/** What stays within 200 MiB; more threads are for the caller to ask for. */
const MOST_THREADS = 8

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

export interface SharedRun {
  readonly plan: Plan
  readonly shared: Shared
  /** A file of plain records, and what has been read of them. */
  readonly input: NonNullable<Source['direct']>
  readonly output: Out | undefined
  readonly rejects: Out | undefined
  /** How many the caller asks for. */
  readonly threads: number | undefined
  readonly signal: AbortSignal | undefined
}

/** Runs a run on several threads; the first failure, or the caller's signal, stops them all. */
export async function runWorkers(
  { plan, shared, input: { fd, path, rest }, output, rejects, threads, signal }: SharedRun,
  file: URL,
): Promise<readonly Counted[]> {
  const { state, counts, carry } = openTurnstile(shared)
  carry.set(rest)
  state[CARRIED] = rest.length
  counts[READ] = rest.length
  counts[WRITTEN] = output?.written() ?? 0
  counts[REJECTS_WRITTEN] = rejects?.written() ?? 0
  const run: Run = {
    plan,
    shared,
    input: { fd, path },
    ...(output && { output: output.file! }),
    ...(rejects && { rejects: rejects.file! }),
  }
  const workers = startWorkers(run, file, threads ?? Math.min(availableParallelism(), MOST_THREADS))
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
