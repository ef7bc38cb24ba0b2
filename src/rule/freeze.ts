/**
 * Freezes data and everything in it, so that nobody can change a figure that others compute with.
 * @example Object.isFrozen(deepFreeze({ rows: [] }).rows) //=> true
 */
export function deepFreeze<T>(data: T): T {
  // What is no object counts as frozen.
  if (Object.isFrozen(data)) return data
  Object.freeze(data)
  Object.values(data as object).forEach(deepFreeze)
  return data
}
