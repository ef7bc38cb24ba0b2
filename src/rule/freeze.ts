/**
 * Freezes data and everything in it, so that nobody can change a figure that others compute with.
 * @example Object.isFrozen(deepFreeze({ rows: [] }).rows) //=> true
 */
export function deepFreeze<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data
  Object.freeze(data)
  Object.values(data).forEach(deepFreeze)
  return data
}
