/**
 * In which order tests are tried on a mutant. Its neighbours in the file were mostly caught by one and the same test, which goes first;
 * then come test files one by one, because reading a file takes longer than most tests: those first that have most tests for their time.
 */
export class Order {
  /** How long each test took without a mutant, and how long its file took to be read, in milliseconds. */
  times = new Map()
  reads = new Map()
  #catchers = new Map()

  /**
   * No more tests than take the time that a mutant is given: what the others would catch counts as survived. The tests that lie nearest
   * to the mutated file come first, its own room before others; there, files take turns with their quickest, for each looks at something
   * of its own.
   */
  within(ids, milliseconds, mutated) {
    const turns = [...groups(ids)].flatMap(([file, tests]) =>
      tests
        .sort((one, other) => this.#time(one) - this.#time(other))
        .map((id, turn) => ({ id, turn, near: nearness(file, mutated) })),
    )
    let spent = 0
    return turns
      .sort((one, other) => other.near - one.near || one.turn - other.turn || this.#time(one.id) - this.#time(other.id))
      .filter(({ id }, at) => {
        const fits = at === 0 || spent + this.#time(id) <= milliseconds
        if (fits) spent += this.#time(id)
        return fits
      })
      .map(({ id }) => id)
  }

  of(ids, mutated) {
    const caught = this.#catchers.get(mutated) ?? new Map()
    const known = ids.filter((id) => caught.has(id)).sort((one, other) => caught.get(other) - caught.get(one))
    const files = groups(ids)
    const perTime = (file) => files.get(file).length / ((this.reads.get(file) ?? 0) + this.#sum(files.get(file)) + 1)
    const rest = [...files.keys()]
      .sort((one, other) => perTime(other) - perTime(one))
      .flatMap((file) => files.get(file))
    return [...new Set([...known, ...rest])]
  }

  caught(mutated, id) {
    const caught = this.#catchers.get(mutated) ?? new Map()
    this.#catchers.set(mutated, caught.set(id, (caught.get(id) ?? 0) + 1))
  }

  #time(id) {
    return this.times.get(id) ?? 0
  }

  #sum(ids) {
    return ids.reduce((sum, id) => sum + this.#time(id), 0)
  }
}

const groups = (ids) => {
  const files = new Map()
  for (const id of ids) files.set(fileOf(id), [...(files.get(fileOf(id)) ?? []), id])
  return files
}

/** How many folders a test file shares with a mutated one below `test` and `src`; the file of the same name counts for one more. */
function nearness(test, mutated) {
  const [theirs, own] = [test, mutated.slice(mutated.lastIndexOf('src/'))].map((path) =>
    path
      .replace(/(\.test)?\.ts$/, '')
      .split('/')
      .slice(1),
  )
  const apart = theirs.findIndex((name, at) => name !== own[at])
  return apart === -1 ? theirs.length : apart
}

export const fileOf = (id) => id.slice(0, id.indexOf(' > '))
