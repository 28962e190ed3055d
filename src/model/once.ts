/** Does something when it is first asked, and remembers the answer. */
export function once<T>(act: () => T): () => T {
  let done: { readonly answer: T } | undefined
  return () => {
    done ??= { answer: act() }
    return done.answer
  }
}

/** Makes something of a key when it is first asked of it, and remembers the answer as long as the key is there. */
export function onceFor<Key extends object, T extends object>(make: (key: Key) => T): (key: Key) => T {
  const made = new WeakMap<Key, T>()
  return (key) => {
    let answer = made.get(key)
    if (answer === undefined) {
      answer = make(key)
      made.set(key, answer)
    }
    return answer
  }
}

/** Makes something of a key and remembers the last answer only: for what is asked of one key several times in a row. */
export function onceInARow<Key extends object, T extends object>(make: (key: Key) => T): (key: Key) => T {
  let last: { readonly key: Key; readonly answer: T } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, answer: make(key) }
    return last.answer
  }
}
