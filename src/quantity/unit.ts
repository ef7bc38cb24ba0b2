/**
 * A unit: 'yen', 'kWh', 'yen/kWh'. Besides those that every rule has, a vocabulary declares its own by using it in a fact
 * (kW, people, m2, days); defineProgramme refuses one that neither knows.
 */
export type Unit = string

/** The units that need no fact to declare them. */
export const commonUnits = ['yen', 'kWh', 'm3', 'count', 'ratio', 'date'] as const

type Parts = readonly [above: readonly string[], below: readonly string[]]

function split(unit: string): Parts {
  const [above = '', below] = unit.split('/')
  return [above.split('*').filter((part) => part !== '1'), below === undefined ? [] : below.split('*')]
}

function multiplied(left: string, right: string): string {
  const [a, b] = [split(left), split(right)]
  const above = [...a[0], ...b[0]]
  const below: string[] = []
  for (const part of [...a[1], ...b[1]]) {
    const at = above.indexOf(part)
    if (at >= 0) above.splice(at, 1)
    else below.push(part)
  }
  if (above.length === 0 && below.length === 0) return 'ratio'
  const top = above.length === 0 ? '1' : [...above].sort().join('*')
  return below.length === 0 ? top : `${top}/${[...below].sort().join('*')}`
}

// Rules have few units, and a working multiplies them again and again.
const known = new Map<string, Map<string, string>>()

/**
 * Multiplies units: yen/kWh times kWh is yen.
 * @example multiplyUnits('yen/kWh', 'kWh') //=> 'yen'
 */
export function multiplyUnits(left: string, right: string): string {
  // What has no unit changes none; most factors are rates.
  if (right === 'ratio') return left
  if (left === 'ratio') return right
  const ofLeft = known.get(left) ?? new Map<string, string>()
  if (ofLeft.size === 0) known.set(left, ofLeft)
  let unit = ofLeft.get(right)
  if (unit === undefined) ofLeft.set(right, (unit = multiplied(left, right)))
  return unit
}
