/** Works out SMT-LIB without free names, as its standard says what Core and Reals_Ints mean: exact, and to_int goes down. */

export interface Real {
  readonly n: bigint
  readonly d: bigint
}
export type Value = Real | boolean
type Expression = string | readonly Expression[]

function read(written: string): Expression {
  const tokens = written.match(/[()]|\|[^|]*\||[^\s()|]+/g) ?? []
  let at = 0
  const next = (): Expression => {
    const token = tokens[at++]!
    if (token !== '(') return token
    const list: Expression[] = []
    while (tokens[at] !== ')') {
      if (at >= tokens.length) throw new SyntaxError(`not closed: ${written}`)
      list.push(next())
    }
    at++
    return list
  }
  const expression = next()
  if (at !== tokens.length) throw new SyntaxError(`more than one expression: ${written}`)
  return expression
}

const real = (n: bigint, d = 1n): Real => ({ n, d })
const floor = ({ n, d }: Real): bigint => (n >= 0n || n % d === 0n ? n / d : n / d - 1n)
const below = (a: Real, b: Real): boolean => a.n * b.d < b.n * a.d
const equal = (a: Value, b: Value): boolean =>
  typeof a === 'boolean' || typeof b === 'boolean' ? a === b : a.n * b.d === b.n * a.d
const chained =
  (holds: (a: Real, b: Real) => boolean) =>
  (of: readonly Value[]): boolean =>
    of.slice(1).every((one, at) => holds(of[at] as Real, one as Real))
const folded =
  (step: (a: Real, b: Real) => Real) =>
  (of: readonly Value[]): Real =>
    (of as readonly Real[]).reduce(step)

const operators: Readonly<Record<string, (of: readonly Value[]) => Value>> = {
  and: (of) => of.every((one) => one === true),
  or: (of) => of.includes(true),
  not: ([one]) => one === false,
  ite: ([test, yes, no]) => (test === true ? yes! : no!),
  '=': (of) => of.slice(1).every((one, at) => equal(of[at]!, one)),
  '<': chained(below),
  '<=': chained((a, b) => !below(b, a)),
  '>': chained((a, b) => below(b, a)),
  '>=': chained((a, b) => !below(a, b)),
  '+': folded((a, b) => real(a.n * b.d + b.n * a.d, a.d * b.d)),
  '-': (of) =>
    of.length === 1
      ? real(-(of[0] as Real).n, (of[0] as Real).d)
      : folded((a, b) => real(a.n * b.d - b.n * a.d, a.d * b.d))(of),
  '*': folded((a, b) => real(a.n * b.n, a.d * b.d)),
  '/': folded((a, b) => real(a.n * b.d, a.d * b.n)),
  to_real: ([one]) => one!,
  to_int: ([one]) => real(floor(one as Real)),
}

function valueIn(expression: Expression, names: ReadonlyMap<string, Value>): Value {
  if (typeof expression === 'string') {
    if (expression === 'true' || expression === 'false') return expression === 'true'
    if (/^\d+(\.0)?$/.test(expression)) return real(BigInt(expression.replace('.0', '')))
    const value = names.get(expression)
    if (value === undefined) throw new ReferenceError(`no name ${expression}`)
    return value
  }
  const [operator, ...of] = expression
  const apply = operators[String(operator)]
  if (apply === undefined) throw new SyntaxError(`no operator ${String(operator)}`)
  const least = { not: 1, to_real: 1, to_int: 1, '-': 1, ite: 3 }[String(operator)] ?? 2
  if (of.length < least) throw new SyntaxError(`${String(operator)} of ${of.length}`)
  return apply(of.map((one) => valueIn(one, names)))
}

/** A script's constants and definitions, with these whole numbers for its constants; throws where an assertion does not hold. */
export function worked(script: readonly string[], constants: ReadonlyMap<string, bigint>): (text: string) => Value {
  const names = new Map<string, Value>()
  for (const line of script) {
    const [word, name, ...rest] = read(line) as readonly [string, Expression, ...Expression[]]
    if (word === 'declare-const') names.set(String(name), real(constants.get(String(name))!))
    else if (word === 'define-fun') {
      const [, sort, expression] = rest
      const value = valueIn(expression!, names)
      if (sort !== (typeof value === 'boolean' ? 'Bool' : 'Real')) throw new TypeError(`of another sort: ${line}`)
      names.set(String(name), value)
    }
    if (word === 'assert' && valueIn(name, names) !== true) throw new RangeError(`does not hold: ${line}`)
  }
  return (text) => valueIn(read(text), names)
}
