import { add, divide, type Fraction, multiply, parseFraction, subtract } from '../../quantity/fraction'

/** What a working comes to, and every number that stands in it. */
export interface Working {
  readonly value: Fraction
  readonly numbers: readonly Fraction[]
}

/**
 * Works out how a value follows from printed figures: numbers, + - * / and brackets, exactly.
 * @throws SyntaxError for anything else
 * @example workOut('500000 / (3/4)').value //=> { n: 2000000n, d: 3n }
 */
export function workOut(working: string): Working {
  const tokens = working.match(/\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? []
  const numbers: Fraction[] = []
  let at = 0
  const refuse = (): never => {
    throw new SyntaxError(`'${working}' is no working: numbers, + - * / and brackets`)
  }
  const primary = (): Fraction => {
    const token = tokens[at++] ?? refuse()
    if (token === '(') {
      const inner = sum()
      return tokens[at++] === ')' ? inner : refuse()
    }
    const number = /^\d/.test(token) ? parseFraction(token) : refuse()
    numbers.push(number)
    return number
  }
  const chain = (next: () => Fraction, steps: Readonly<Record<string, typeof add>>): Fraction => {
    let value = next()
    for (let step = steps[tokens[at] ?? '']; step !== undefined; step = steps[tokens[at] ?? '']) {
      at++
      value = step(value, next())
    }
    return value
  }
  const over = (a: Fraction, b: Fraction): Fraction => (b.n === 0n ? refuse() : divide(a, b))
  const product = (): Fraction => chain(primary, { '*': multiply, '/': over })
  const sum = (): Fraction => chain(product, { '+': add, '-': subtract })
  const value = sum()
  return at === tokens.length ? { value, numbers } : refuse()
}
