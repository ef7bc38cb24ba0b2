type Entry = readonly [key: PropertyKey, written: unknown]

/** True for an object as JSON gives it, from any realm; an object with a hand-set prototype, an array or an instance is not one. */
function isPlainObject(input: object): boolean {
  if (Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf'))
  )
}

const listed = ['[object FormData]', '[object URLSearchParams]', '[object Map]']

/** A property that throws when it is read is no simple value. */
function valueOf(input: object, key: PropertyKey): unknown {
  try {
    return (input as Record<PropertyKey, unknown>)[key]
  } catch {
    return {}
  }
}

/**
 * Lists what an input says, key by key: of an object as JSON gives it, of a form's FormData, of URLSearchParams or of a Map; null for
 * anything else, and for an object that refuses to be looked at.
 */
export function entriesOf(input: unknown): readonly Entry[] | null {
  if (typeof input !== 'object') return null
  try {
    // Null throws here, as what refuses to be looked at does.
    const given = input as object
    if (isPlainObject(given)) return Reflect.ownKeys(given).map((key) => [key, valueOf(given, key)] as const)
    if (!listed.includes(Object.prototype.toString.call(input))) return null
    return [...(input as Map<unknown, unknown>).entries()].map(([key, value]) => [
      typeof key === 'symbol' ? key : String(key),
      value,
    ])
  } catch {
    return null
  }
}
