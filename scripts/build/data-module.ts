const plain = /^[A-Za-z_$][\w$]*$/
const nameOfKey = (key: string): string => (plain.test(key) && key !== '__proto__' ? key : JSON.stringify(key))

/** How data that has a name of its own is written: by the name, once for all who use it. */
export type Names = ReadonlyMap<object, string>

/** Writes plain data as JavaScript; bigints keep their n, and what has a name stands by it. */
export function literal(value: unknown, names: Names, used: Set<string>): string {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'function') throw new TypeError('a rule is data, and this is a function')
    return JSON.stringify(value)
  }
  const name = names.get(value)
  if (name !== undefined) {
    used.add(name.split(/[.[]/)[0]!)
    return name
  }
  if (Array.isArray(value)) return `[${value.map((part) => literal(part, names, used)).join(',')}]`
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${entries.map(([key, part]) => `${nameOfKey(key)}:${literal(part, names, used)}`).join(',')}}`
}

/** A constant that bundlers drop when nobody uses it, and nobody changes when somebody does. */
export const constant = (name: string, written: string): string =>
  `export const ${name} = /* @__PURE__ */ deepFreeze(${written})\n`
