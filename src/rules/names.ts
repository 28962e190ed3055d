/** Names in a pack: each stands for one thing, is that of its file, and is known where it is used. */

import { type Bilingual, helpWith, type ProblemDetails } from '../model/problem.ts'
import { type Loaded, placeIn } from './load.ts'

/** Ids are unique and equal their file's name; a rule's folder is its category. */
export function namesOf(loaded: readonly Loaded[], folder: string | null): readonly ProblemDetails[] {
  const seen = new Set<string>()
  return loaded.flatMap((file): ProblemDetails[] => {
    const { id, category } = file.value as { id: string; category?: string }
    const expected = `${folder ?? category}/${id}.yaml`
    const place = placeIn(file, ['id'])
    if (seen.has(id)) {
      return [
        {
          ...place,
          what: { nl: `De naam "${id}" bestaat al.`, en: `The id "${id}" exists already.` },
          help: { nl: 'Kies een andere naam.', en: 'Choose another id.' },
        },
      ]
    }
    seen.add(id)
    if (file.path === expected) return []
    return [
      {
        ...place,
        what: {
          nl: `Bestand en inhoud heten niet hetzelfde: verwacht "${expected}".`,
          en: `File and content differ in name: expected "${expected}".`,
        },
        help: {
          nl: 'Hernoem het bestand of pas "id" of "category" aan.',
          en: 'Rename the file, or change "id" or "category".',
        },
      },
    ]
  })
}

/** The fault of a name that nothing has, with the nearest of those that are known. */
export function unknownName(
  place: ReturnType<typeof placeIn>,
  kind: Bilingual,
  name: string,
  known: readonly string[],
): ProblemDetails {
  return {
    ...place,
    what: { nl: `${kind.nl} "${name}" bestaat niet.`, en: `${kind.en} "${name}" does not exist.` },
    help: helpWith(name, known, {
      nl: 'Voeg het toe of gebruik een bestaande naam.',
      en: 'Add it, or use an existing name.',
    }),
  }
}
