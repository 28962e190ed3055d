/** Concepts: what a pack adds to those below it, and whether all they name is there. */

import { compilePhrase, withoutWritten } from '../language/phrases.ts'
import type { Concept } from '../model/concept.ts'
import { helpWith, type ProblemDetails } from '../model/problem.ts'
import { type Loaded, placeIn } from './load.ts'
import { unknownName } from './names.ts'
import type { WrittenConcept } from './written.ts'

/** The concepts that a file holds. */
export const conceptsIn = (loaded: Loaded) =>
  (loaded.value as { readonly concepts: readonly WrittenConcept[] }).concepts

/** Concepts with what a pack on top adds: new ones, and names, wider concepts and covers for those that exist. */
export function withConcepts(below: readonly Concept[], added: readonly WrittenConcept[]): readonly Concept[] {
  const known = new Map(below.map((concept) => [concept.id, concept]))
  for (const raw of added) known.set(raw.id, readConcept(raw, known.get(raw.id)))
  return [...known.values()]
}

function readConcept(raw: WrittenConcept, below: Concept | undefined): Concept {
  const known = new Set(below?.phrases.map(withoutWritten))
  const label = raw.prefLabel ?? below?.label ?? { nl: raw.id, en: raw.id }
  const labels = [
    ...(raw.prefLabel === undefined ? [] : [raw.prefLabel.nl, raw.prefLabel.en]),
    ...(raw.altLabel ?? []),
    ...(raw.altLabelEn ?? []),
    ...(raw.hiddenLabel ?? []),
  ]
  return {
    id: raw.id,
    label,
    phrases: [
      ...(below?.phrases ?? []),
      ...[...new Set(labels)].map(compilePhrase).filter((phrase) => !known.has(withoutWritten(phrase))),
    ],
    broader: [...(below?.broader ?? []), ...(raw.broader ?? [])],
    covers: [...(below?.covers ?? []), ...(raw.covers ?? [])],
    evidence: raw.evidence ?? below?.evidence ?? null,
  }
}

/** Concepts that have no name, or twice the same, or name a concept or evidence preset that is not there. */
export function conceptFaults(
  loaded: readonly Loaded[],
  below: readonly Concept[],
  presets: ReadonlySet<string>,
): readonly ProblemDetails[] {
  const raws = loaded.flatMap((file) => conceptsIn(file).map((raw, index) => ({ file, raw, index })))
  const own = raws.map(({ raw }) => raw.id)
  const extended = new Set(below.map((concept) => concept.id))
  const known = [...extended, ...own]
  return raws.flatMap(({ file, raw, index }, order): ProblemDetails[] => {
    const place = (key: string) => placeIn(file, ['concepts', index, key])
    const faults: ProblemDetails[] = []
    if (raw.prefLabel === undefined && !extended.has(raw.id)) {
      faults.push({
        ...place('id'),
        what: { nl: `Het begrip "${raw.id}" heeft geen naam.`, en: `The concept "${raw.id}" has no name.` },
        why: {
          nl: 'Alleen een begrip dat al bestaat, mag zonder "prefLabel": dan vult u het aan.',
          en: 'Only a concept that exists already may lack "prefLabel": then you add to it.',
        },
        help: helpWith(
          raw.id,
          known.filter((id) => id !== raw.id),
          {
            nl: 'Voeg "prefLabel: { nl: …, en: … }" toe.',
            en: 'Add "prefLabel: { nl: …, en: … }".',
          },
        ),
      })
    }
    if (own.indexOf(raw.id) !== order) {
      faults.push({
        ...place('id'),
        what: { nl: `Het begrip "${raw.id}" bestaat al.`, en: `The concept "${raw.id}" exists already.` },
        help: { nl: 'Kies een andere naam.', en: 'Choose another id.' },
      })
    }
    for (const key of ['broader', 'covers'] as const) {
      for (const name of raw[key] ?? []) {
        if (!known.includes(name))
          faults.push(unknownName(place(key), { nl: 'Het begrip', en: 'The concept' }, name, known))
      }
    }
    if (raw.evidence !== undefined && !presets.has(raw.evidence)) {
      faults.push(
        unknownName(place('evidence'), { nl: 'Het bewijsmiddel', en: 'The evidence preset' }, raw.evidence, [
          ...presets,
        ]),
      )
    }
    return faults
  })
}
