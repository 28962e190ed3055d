/** Makes rules that resemble the shipped ones in kind and number of phrases, about words that no draft holds. */

/** A part of a phrase changed so that it is looked for in the same way and never found; what joins parts stays. */
function strange(part) {
  if (part === '…' || part === '+' || part === '|') return part
  if (part.startsWith('*')) return `*q${part.slice(1)}`
  return part.endsWith('*') ? `${part.slice(0, -1)}q*` : `${part}q`
}

const strangePhrases = (phrases) =>
  phrases.map((phrase) => phrase.replace(/\t.*/, '').split(' ').map(strange).join(' '))

/** The pack with so many rules more: copies of its rules, taken evenly, each with words and concepts of its own. */
export function withMoreRules(pack, count) {
  const known = new Map(pack.concepts.map((concept) => [concept.id, concept]))
  const concepts = new Map()
  const own = (id) => {
    const concept = known.get(id)
    if (concept !== undefined) concepts.set(id, { ...concept, id: `${id}-q`, phrases: strangePhrases(concept.phrases) })
    return `${id}-q`
  }
  const copied = pack.rules.filter(({ check }) => check.kind !== 'structure')
  const rules = Array.from({ length: count }, (_, i) => {
    const rule = copied[Math.floor((i * copied.length) / count) % copied.length]
    const { check } = rule
    return {
      ...rule,
      id: `${rule.id}-q${i}`,
      check: {
        ...check,
        ...Object.fromEntries(
          ['any', 'one', 'other', 'about'].flatMap((key) =>
            check[key] === undefined ? [] : [[key, strangePhrases(check[key])]],
          ),
        ),
        ...(check.concept === undefined ? {} : { concept: check.concept.map(own) }),
      },
    }
  })
  return { ...pack, rules: [...pack.rules, ...rules], concepts: [...pack.concepts, ...concepts.values()] }
}
