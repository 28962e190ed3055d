/** Lists that grow under a key. */

/** Adds a value to the list under a key, which starts with it when there was none. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
