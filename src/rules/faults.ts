/** Faults of rules: what they name must be there, and what they say must hold together. */

import type { Concept } from '../model/concept.ts'
import type { ProblemDetails } from '../model/problem.ts'
import type { Check, Source } from '../model/rule.ts'
import { outsideDraft } from './check.ts'
import { type Loaded, placeIn } from './load.ts'
import { unknownName } from './names.ts'
import { list, type WrittenRule } from './written.ts'

/** What a schema cannot see of a rule: names that are not there, and checks, messages and fixes that contradict themselves. */
export function ruleFaults(
  loaded: Loaded,
  concepts: readonly Concept[],
  sources: readonly Source[],
): readonly ProblemDetails[] {
  const raw = loaded.value as WrittenRule
  const place: Place = (...path) => placeIn(loaded, path)
  return [
    ...namingFaults(raw, place, concepts),
    ...checkFaults(raw, place),
    ...basisFaults(raw, place, sources),
    ...messageFaults(raw, place),
    ...fixFaults(raw, place),
  ]
}

type Place = (...path: readonly (string | number)[]) => ReturnType<typeof placeIn>

const checkOf = (raw: WrittenRule) => Object.entries(raw.check)[0] ?? ['', {}]

/** Concepts that are not there, or do not cover what the rule says they do. */
function namingFaults(raw: WrittenRule, place: Place, concepts: readonly Concept[]): readonly ProblemDetails[] {
  const [kind, check] = checkOf(raw)
  const known = concepts.map((concept) => concept.id)
  const faults: ProblemDetails[] = []
  for (const key of ['concept', 'together', 'without', 'by'] as const) {
    for (const name of list(check[key])) {
      if (key === 'by' && outsideDraft.some((outside) => outside === name)) continue
      if (!known.includes(name))
        faults.push(unknownName(place('check', kind, key), { nl: 'Het begrip', en: 'The concept' }, name, known))
    }
  }
  if (kind === 'covered') {
    for (const by of list(check.by)) {
      const covering = concepts.find((concept) => concept.id === by)
      for (const name of covering === undefined ? [] : list(check.concept)) {
        if (covering?.covers.includes(name)) continue
        faults.push({
          ...place('check', kind, 'by'),
          what: { nl: `"${by}" dekt "${name}" niet.`, en: `"${by}" does not cover "${name}".` },
          why: {
            nl: 'Wat een begrip dekt, staat bij dat begrip in concepts/.',
            en: 'What a concept covers is written with that concept in concepts/.',
          },
          help: {
            nl: `Voeg "${name}" toe aan "covers" van "${by}", of pas de regel aan.`,
            en: `Add "${name}" to "covers" of "${by}", or change the rule.`,
          },
        })
      }
    }
  }
  return faults
}

/** Checks that lack what they look for, or say what does not belong with it. */
function checkFaults(raw: WrittenRule, place: Place): readonly ProblemDetails[] {
  const [kind, check] = checkOf(raw)
  const faults: ProblemDetails[] = []
  if (kind === 'missing' && check.concept === undefined && check.any === undefined) {
    faults.push({
      ...place('check', kind),
      what: { nl: '"missing" zegt niet wat er moet staan.', en: '"missing" does not say what should be there.' },
      help: { nl: 'Voeg "concept" of "any" toe.', en: 'Add "concept" or "any".' },
    })
  }
  if (kind === 'demand' && check.concept === undefined && check.requirement === undefined) {
    faults.push({
      ...place('check', kind),
      what: { nl: '"demand" zegt niet welke eis het zoekt.', en: '"demand" does not say which requirement it seeks.' },
      help: { nl: 'Voeg "concept" of "requirement" toe.', en: 'Add "concept" or "requirement".' },
    })
  }
  if (kind === 'reference' && (check.of === 'nowhere') !== (check.to !== undefined)) {
    faults.push({
      ...place('check', kind),
      what: { nl: '"to" hoort bij "of: nowhere".', en: '"to" belongs with "of: nowhere".' },
      help: {
        nl: 'Zeg bij "nowhere" met "to" naar welke soort plaats is verwezen, en laat "to" anders weg.',
        en: 'With "nowhere", say in "to" which kind of place is referred to; leave "to" out otherwise.',
      },
    })
  }
  if (kind === 'limit' && check.max === undefined && check.min === undefined) {
    faults.push({
      ...place('check', kind),
      what: { nl: '"limit" heeft geen grens.', en: '"limit" has no bound.' },
      help: { nl: 'Voeg "max" of "min" toe.', en: 'Add "max" or "min".' },
    })
  }
  return faults
}

function basisFaults(raw: WrittenRule, place: Place, sources: readonly Source[]): readonly ProblemDetails[] {
  const names = sources.map((source) => source.id)
  return raw.basis.flatMap(({ cite }, index) => {
    const id = cite.split(' ')[0] ?? ''
    return names.includes(id)
      ? []
      : [unknownName(place('basis', index, 'cite'), { nl: 'De bron', en: 'The source' }, id, names)]
  })
}

/** What a message may fill in, by the kind of its check. */
const slotsByKind: Readonly<Record<Check['kind'], readonly string[]>> = {
  wording: ['match', 'requirement'],
  demand: ['match', 'requirement', 'concept'],
  covered: ['match', 'requirement', 'concept', 'related'],
  limit: ['match', 'requirement', 'concept', 'actual', 'max', 'min', 'ratio'],
  missing: [],
  duplicate: ['requirement', 'related', 'count'],
  contradiction: ['match', 'requirement', 'place', 'other'],
  opposed: ['match', 'requirement', 'place', 'other'],
  twice: ['match', 'requirement', 'place', 'other'],
  unequal: ['match', 'requirement', 'place', 'other'],
  reference: ['match', 'requirement', 'act', 'article', 'paragraph', 'date', 'successor'],
  structure: ['match', 'requirement'],
}

/** Messages with a slot that their check does not fill, or too long to read at a glance. */
function messageFaults(raw: WrittenRule, place: Place): readonly ProblemDetails[] {
  const [kind] = checkOf(raw)
  const faults: ProblemDetails[] = []
  const adds = raw.check.structure?.of === 'other-total'
  const slots = [...(slotsByKind[kind as Check['kind']] ?? []), ...(adds ? ['sum'] : [])]
  for (const language of ['nl', 'en'] as const) {
    for (const [, slot = ''] of raw.message[language].matchAll(/\{(\w+)\}/g)) {
      if (!slots.includes(slot))
        faults.push(unknownName(place('message', language), { nl: 'Het invulveld', en: 'The slot' }, slot, slots))
    }
    if (raw.message[language].length > 120) {
      faults.push({
        ...place('message', language),
        what: { nl: 'De boodschap is te lang.', en: 'The message is too long.' },
        help: { nl: 'Houd het op hooguit 120 tekens.', en: 'Keep it to 120 characters at most.' },
      })
    }
  }
  return faults
}

/** Fixes that do nothing, or more than one thing. */
function fixFaults(raw: WrittenRule, place: Place): readonly ProblemDetails[] {
  const faults: ProblemDetails[] = []
  const ways = [raw.fix?.replace, raw.fix?.remove, raw.fix?.clause].filter((way) => way !== undefined)
  if (ways.length > 1) {
    faults.push({
      ...place('fix'),
      what: { nl: '"fix" doet meer dan één ding.', en: '"fix" does more than one thing.' },
      help: { nl: 'Kies replace, remove of clause.', en: 'Choose replace, remove or clause.' },
    })
  }
  if (
    raw.fix !== undefined &&
    raw.fix.class !== 'proposal' &&
    raw.fix.replace === undefined &&
    raw.fix.remove === undefined
  ) {
    faults.push({
      ...place('fix'),
      what: { nl: '"fix" zegt niet wat er verandert.', en: '"fix" does not say what changes.' },
      help: {
        nl: 'Voeg replace of remove toe, of maak er een proposal van.',
        en: 'Add replace or remove, or make it a proposal.',
      },
    })
  }
  return faults
}
