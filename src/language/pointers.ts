/** Sentences that say nothing of their own and only point on: "Zie ook eis E-02." */

const opening: ReadonlySet<string> = new Set(['zie', 'vergelijk', 'see', 'cf'])
const filling: ReadonlySet<string> = new Set([
  ...['ook', 'verder', 'hierover', 'hiervoor', 'daarover', 'daarvoor', 'in', 'de', 'eis', 'nr', 'nummer'],
  ...['also', 'further', 'the', 'requirement', 'no', 'number'],
])

/** True when folded words, less the number they point at, only point on. */
export function onlyPoint(words: readonly string[]): boolean {
  const [first, ...others] = words
  return first !== undefined && opening.has(first) && others.every((word) => filling.has(word))
}
