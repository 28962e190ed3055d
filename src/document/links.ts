/** Links of a draft whose words would not say where they lead. */

import { leavesOf } from '../model/leaves.ts'
import { type ProblemDetails, throwProblems } from '../model/problem.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Specification } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'

/** Throws a Problem that names every link without words, or with words such as "klik hier". */
export function refuseLinks({ blocks, draft }: Specification): void {
  const faults: ProblemDetails[] = []
  let starts: readonly number[] | undefined
  for (const { text } of leavesOf(blocks)) {
    for (const { kind, start, end, target = '' } of text.marks) {
      if (kind !== 'link') continue
      const words = text.value.slice(start, end).trim()
      const around = text.marks.some((mark) => mark.kind === 'image' && start <= mark.start && mark.end <= end)
      if (around || !saysNothing(words)) continue
      starts ??= lineStarts(draft.text)
      const { line } = placeAt(starts, sourceSpan(text, start, end).start)
      faults.push({ kind: 'draft', path: draft.path, line, ...saying(words, target) })
    }
  }
  throwProblems(faults)
}

function saying(words: string, target: string): Pick<ProblemDetails, 'what' | 'why' | 'help'> {
  return {
    what:
      words === ''
        ? { nl: `De koppeling naar '${target}' heeft geen woorden.`, en: `The link to '${target}' has no words.` }
        : {
            nl: `De koppeling '${words}' zegt niet waarheen zij leidt.`,
            en: `The link '${words}' does not say where it leads.`,
          },
    why: {
      nl: 'Wie een document laat voorlezen, hoort koppelingen los van hun zin.',
      en: 'Who has a document read aloud hears links apart from their sentence.',
    },
    help: {
      nl: 'Zet tussen de haken wat de lezer daar vindt.',
      en: 'Write between the brackets what the reader finds there.',
    },
  }
}

/** Words of a link that say nothing of where it leads when they are heard alone. */
export function saysNothing(words: string): boolean {
  const said = words
    .toLowerCase()
    .replace(/[\s.:!]+/g, ' ')
    .trim()
  return said === '' || empty.has(said)
}

const empty = new Set(
  'hier|klik hier|lees meer|meer|link|deze link|zie hier|via deze link|here|click here|read more|more|this link'.split(
    '|',
  ),
)
