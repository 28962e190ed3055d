/** Does something when it is first asked, and remembers the answer. */
export function once<T>(act: () => T): () => T {
  let done: { readonly answer: T } | undefined
  return () => {
    done ??= { answer: act() }
    return done.answer
  }
}
