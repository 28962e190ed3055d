/** What build may write over: what it made itself and nobody touched since. */

import { isThere, readNamed, shownPath } from '../disk.ts'
import { type ProblemDetails, throwProblems } from '../model/problem.ts'
import { verify } from '../pipeline.ts'

/** Throws a Problem for every document that would be lost: one that was changed since it was made, or is no document of ours. */
export async function refuseToReplace(paths: readonly string[]): Promise<void> {
  const mistakes: ProblemDetails[] = []
  for (const path of paths.filter(isThere)) {
    const { bytes } = readNamed(path)
    const integrity = await verify(bytes, path).then(
      (verification) => verification.integrity,
      () => null,
    )
    if (integrity !== 'untouched')
      mistakes.push({ kind: 'output', path: shownPath(path), ...lossOf(integrity === null) })
  }
  throwProblems(mistakes)
}

function lossOf(foreign: boolean): Pick<ProblemDetails, 'what' | 'help'> {
  return {
    what: foreign
      ? {
          nl: 'Hier staat al een bestand dat tenderlint niet heeft gemaakt, of dat niet meer te herkennen is.',
          en: 'A file stands here that tenderlint did not make, or that it does not know any more.',
        }
      : {
          nl: 'Dit document is gewijzigd of opnieuw bewaard sinds tenderlint het maakte.',
          en: 'This document was changed or saved again since tenderlint made it.',
        },
    help: {
      nl: 'Geef het een andere naam als u het wilt bewaren, kies met --output een andere map, of overschrijf het met --force.',
      en: 'Rename it to keep it, choose another folder with --output, or replace it with --force.',
    },
  }
}
