/** Each rule with one thing taken out or moved, to see whether its own examples notice. */

import { withoutWritten, writtenOf } from '../../src/language/phrases.ts'
import type { Phrase } from '../../src/model/phrase.ts'
import type { Bound, Check, Facets, Guards, LimitCheck, Rule } from '../../src/model/rule.ts'

/** A rule that is wrong in one way, and the example that would show it. */
export interface Mutant {
  readonly change: string
  readonly wanted: string
  readonly rule: Rule
}

/** Every mutant of a rule. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  return [...ofFrame(rule), ...ofCheck(rule.check).map(({ check, ...told }) => ({ ...told, rule: { ...rule, check } }))]
}

/** A check that is wrong in one way. */
interface Changed {
  readonly change: string
  readonly wanted: string
  readonly check: Check
}

function ofFrame(rule: Rule): readonly Mutant[] {
  const { applies, inForce } = rule
  const domains = applies.domain.length === 0 ? [] : [{ ...applies, domain: [] }]
  // Where the sources of a rule hold only in some procedures, so does the rule; that needs no example of its own.
  const byItself = rule.basis.every((citation) => citation.procedure.length > 0)
  const procedures = applies.procedure.length === 0 || byItself ? [] : [{ ...applies, procedure: [] }]
  const standards = applies.standard.length === 0 ? [] : [{ ...applies, standard: [] }]
  return [
    ...domains.map((wider) => ({
      change: 'it holds in every domain',
      wanted: 'an ok with a text of a ko, given a domein for which the rule does not hold',
      rule: { ...rule, applies: wider },
    })),
    ...procedures.map((wider) => ({
      change: 'it holds in every procedure',
      wanted: 'an ok with a text of a ko, given a procedure in which the rule does not hold',
      rule: { ...rule, applies: wider },
    })),
    ...standards.map((wider) => ({
      change: 'it holds with every contract standard',
      wanted: 'an ok with a text of a ko, given another contractstandaard',
      rule: { ...rule, applies: wider },
    })),
    ...(['from', 'until'] as const)
      .filter((end) => inForce[end] !== null)
      .map((end) => ({
        change: `its date “${end}” is left out`,
        wanted: `an ok with a text of a ko, given a peildatum ${end === 'from' ? 'before' : 'after'} ${inForce[end]}`,
        rule: { ...rule, inForce: { ...inForce, [end]: null } },
      })),
  ]
}

function ofCheck(check: Check): readonly Changed[] {
  switch (check.kind) {
    case 'wording':
      return [...ofGuards(check), ...ofPhrases(check, check.any), ...ofPlace(check), ...ofBound(check)]
    case 'demand':
      return [
        ...ofGuards(check),
        ...ofFacets(check),
        ...ofConcepts(check),
        ...each(check.together, 'together', (together) => ({ ...check, together }), 'a ko that also names it'),
        ...each(check.without, 'without', (without) => ({ ...check, without }), 'an ok like a ko that also names it'),
        ...whole(check.together, 'together', { ...check, together: [] }, 'an ok that names none of them'),
      ]
    case 'covered': {
      const by = typeof check.by === 'string' ? [] : check.by
      return [
        ...ofGuards(check),
        ...ofFacets(check),
        ...ofConcepts(check),
        ...(by.length < 2 ? [] : each(by, 'by', (left) => ({ ...check, by: left }), 'a ko with it in beside')),
      ]
    }
    case 'limit':
      return [
        ...ofGuards(check),
        ...ofFacets(check),
        ...ofConcepts(check),
        ...ofBounds(check),
        ...ofSide(check.except, (except) => ({ ...check, except })),
      ]
    case 'missing':
      return [
        ...ofConcepts(check),
        ...ofPhrases(check, check.any),
        ...whole(check.when, 'when', { ...check, when: [] }, 'an ok like a ko without such a heading'),
      ]
    case 'duplicate':
      return each(
        check.likeness,
        'likeness',
        (likeness) => ({ ...check, likeness: likeness as typeof check.likeness }),
        'a ko so much alike',
      )
    case 'contradiction':
      return each(check.of, 'of', (of) => ({ ...check, of: of as typeof check.of }), 'a ko with such a difference')
    case 'opposed':
      return [
        ...ofGuards(check),
        ...ofSide(check.one, (one) => ({ ...check, one })),
        ...ofSide(check.other, (other) => ({ ...check, other })),
      ]
    case 'unequal':
    case 'twice':
      return [...ofGuards(check), ...ofSide(check.about, (about) => ({ ...check, about }))]
    case 'reference':
    case 'structure':
      return []
  }
}

/** A guard falls whole: how many of its phrases deserve an example of their own is the author's to judge. */
function ofGuards<C extends Extract<Check, Guards>>(check: C): readonly Changed[] {
  return [
    ...whole(check.with, 'with', { ...check, with: [] }, 'an ok like a ko that holds none of these'),
    ...whole(check.unless, 'unless', { ...check, unless: [] }, 'an ok like a ko that only one of these excuses'),
    ...check.despite.map((kind) => ({
      change: `“despite: ${kind}” is left out`,
      wanted: `a ko in a sentence of ${kind}`,
      check: { ...check, despite: check.despite.filter((other) => other !== kind) },
    })),
  ]
}

function ofPhrases<C extends Extract<Check, { any: readonly Phrase[] }>>(
  check: C,
  any: readonly Phrase[],
): readonly Changed[] {
  return ofSide(any, (left) => ({ ...check, any: left }))
}

/** A list of phrases of which those that say one thing are left out together. */
function ofSide(phrases: readonly Phrase[], without: (left: readonly Phrase[]) => Check): readonly Changed[] {
  return groupsOf(phrases).map((group) => ({
    change: `a list loses ${group.map((phrase) => `“${writtenOf(phrase)}”`).join(', ')}`,
    wanted: 'an example with one of these',
    check: without(phrases.filter((phrase) => !group.includes(phrase))),
  }))
}

function ofPlace(check: Extract<Check, { kind: 'wording' }>): readonly Changed[] {
  if (check.where === 'anywhere') return []
  return [
    {
      change: 'it looks beyond requirements too',
      wanted: 'an ok in a sentence that asks nothing of a bidder or provider',
      check: { ...check, where: 'anywhere' },
    },
  ]
}

function ofBound(check: Extract<Check, { kind: 'wording' }>): readonly Changed[] {
  if (!check.unbounded) return []
  const wanted = 'an ok like a ko with a bound in the same sentence'
  return [{ change: '“unbounded” is left out', wanted, check: { ...check, unbounded: false } }]
}

function ofFacets<C extends Extract<Check, { facets: Facets }>>(check: C): readonly Changed[] {
  const { facets } = check
  const lists = (['kind', 'modality', 'addressee', 'phase'] as const).filter((name) => facets[name].length > 0)
  return [
    ...lists.map((name) => ({
      change: `it takes any ${name}`,
      wanted: `an ok like a ko but of another ${name} than ${facets[name].join(', ')}`,
      check: { ...check, facets: { ...facets, [name]: [] } },
    })),
    ...(facets.often === 0
      ? []
      : [
          {
            change: 'it takes any frequency',
            wanted: `an ok like a ko but fewer than ${facets.often} times a year`,
            check: { ...check, facets: { ...facets, often: 0 } },
          },
        ]),
    ...(facets.evidence === null
      ? []
      : [
          {
            change: 'it no longer looks whether evidence is asked',
            wanted: `an ok like a ko but with evidence ${facets.evidence === 'asked' ? 'not asked' : 'asked'}`,
            check: { ...check, facets: { ...facets, evidence: null } },
          },
        ]),
  ]
}

function ofConcepts<C extends Extract<Check, { concept: readonly string[] }>>(check: C): readonly Changed[] {
  if (check.concept.length < 2) return []
  return each(check.concept, 'concept', (concept) => ({ ...check, concept }), 'an example about it')
}

function ofBounds(check: LimitCheck): readonly Changed[] {
  // Between one reference and two there is nothing.
  const rounded = (value: number, up: boolean) =>
    check.quantity !== 'count' ? value : up ? Math.ceil(value) : Math.floor(value)
  const moved = (bound: Bound, factor: number): Bound => ({
    ...bound,
    factor: rounded(bound.factor * factor, factor > 1),
  })
  const moves = (['max', 'min'] as const).flatMap((end) => {
    const bound = check[end]
    if (bound === null) return []
    const [laxer, stricter] = end === 'max' ? ([1.5, 2 / 3] as const) : ([2 / 3, 1.5] as const)
    return [
      {
        change: `“${end}” is half as lax again`,
        wanted: `a ko that passes ${end} by less than half`,
        check: { ...check, [end]: moved(bound, laxer) },
      },
      {
        change: `“${end}” is half as strict again`,
        wanted: `an ok that keeps just within ${end}`,
        check: { ...check, [end]: moved(bound, stricter) },
      },
    ]
  })
  const unit =
    check.unit.length === 0
      ? []
      : [
          {
            change: 'it takes any unit',
            wanted: `an ok with a number past the bound in another unit than ${check.unit.join(', ')}`,
            check: { ...check, unit: [] },
          },
        ]
  return [...moves, ...unit]
}

function each(
  names: readonly string[],
  key: string,
  without: (left: readonly string[]) => Check,
  wanted: string,
): readonly Changed[] {
  return names.map((name) => ({
    change: `“${key}” loses ${name}`,
    wanted,
    check: without(names.filter((other) => other !== name)),
  }))
}

function whole(list: readonly unknown[], key: string, check: Check, wanted: string): readonly Changed[] {
  return list.length === 0 ? [] : [{ change: `“${key}” is left out`, wanted, check }]
}

/** Phrases that share a name or the beginning of a word are ways to say one thing: an example of one speaks for all. */
function groupsOf(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const groups: { readonly phrases: readonly Phrase[]; readonly words: ReadonlySet<string> }[] = []
  for (const phrase of phrases) {
    const inRow = phrase.includes(' + ') ? '' : withoutWritten(phrase)
    const words = inRow.split(' ').flatMap(telling)
    const kin = groups.filter((group) => words.some((word) => group.words.has(word)))
    for (const group of kin) groups.splice(groups.indexOf(group), 1)
    groups.push({
      phrases: [...kin.flatMap((group) => group.phrases), phrase],
      words: new Set([...kin.flatMap((group) => [...group.words]), ...words]),
    })
  }
  return groups.map((group) => group.phrases)
}

/** What tells a phrase from others: a name in capitals, or the first five letters of a word. */
function telling(part: string): readonly string[] {
  if (part.startsWith('=')) return [part]
  const word = part.replaceAll('*', '')
  return word.length > 3 ? [word.slice(0, 5)] : []
}
