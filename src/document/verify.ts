/** Says what a Word file was made from, and whether it is still what was made. */

import { strFromU8 } from 'fflate'
import { type Bilingual, Problem, type ProblemDetails } from '../model/problem.ts'
import type { Verification } from '../model/provenance.ts'
import type { Draft } from '../model/specification.ts'
import { readContentTypes } from './house/relations.ts'
import { type Danger, type Entries, holdsMacros, unpack } from './package.ts'
import { readSeal, sha256 } from './seal.ts'

/** Verifies a Word file, against a draft when one is given; what is no Word file of ours, or could do harm, is a Problem. */
export async function verify(file: Uint8Array, path: string, source: Draft | null): Promise<Verification> {
  const refuse = (refusal: keyof typeof refusals) => {
    throw new Problem({ kind: 'draft', path, ...refusals[refusal] })
  }
  const entries = unpack(file, refuse)
  const types = readContentTypes(textOf(entries, '[Content_Types].xml'))
  if (types === null || entries['word/document.xml'] === undefined) return refuse('no-package')
  if (holdsMacros(types.all, Object.keys(entries))) return refuse('macros')
  const read = await readSeal(entries)
  if (read === null) return refuse('unknown-origin')
  const sameSource = source === null ? null : (await sha256(source.text)) === read.provenance.source.sha256
  return { ...read, sameSource }
}

function textOf(entries: Entries, name: string): string {
  return strFromU8(entries[name] ?? new Uint8Array())
}

type Refusal = Pick<ProblemDetails, 'what' | 'why' | 'help'>

const saveAgain: Bilingual = {
  nl: 'Open het in Word en bewaar het opnieuw als Word-document (.docx).',
  en: 'Open it in Word and save it again as a Word document (.docx).',
}
const askSender: Bilingual = {
  nl: 'Vertrouw het bestand niet, en vraag de afzender erom op een andere manier.',
  en: 'Do not trust the file, and ask the sender for it another way.',
}

const refusals: Readonly<Record<Danger | 'macros' | 'unknown-origin', Refusal>> = {
  'no-package': {
    what: {
      nl: 'Dit is geen Word-document (.docx), of het is beschadigd.',
      en: 'This is no Word document (.docx), or it is damaged.',
    },
    help: { nl: 'Geef een bestand dat in Word opent.', en: 'Give a file that opens in Word.' },
  },
  'old-or-locked': {
    what: {
      nl: 'Dit is een Word-bestand van vóór 2007, of er zit een wachtwoord op.',
      en: 'This is a Word file from before 2007, or it has a password.',
    },
    help: saveAgain,
  },
  'too-large': {
    what: { nl: 'Dit bestand is uitgepakt veel te groot.', en: 'This file is far too large when unpacked.' },
    help: askSender,
  },
  'leads-out': {
    what: {
      nl: 'In dit bestand staat een onderdeel met een verdacht pad.',
      en: 'This file holds a part with a suspicious path.',
    },
    help: askSender,
  },
  twice: {
    what: { nl: 'In dit bestand staat een onderdeel twee keer.', en: 'This file holds a part twice.' },
    help: askSender,
  },
  macros: {
    what: { nl: 'In dit Word-document zitten macro’s.', en: 'This Word document holds macros.' },
    why: {
      nl: 'Een macro is een programma; tenderlint maakt documenten zonder.',
      en: 'A macro is a program; tenderlint makes documents without any.',
    },
    help: askSender,
  },
  'unknown-origin': {
    what: {
      nl: 'In dit Word-document staat niet dat tenderlint het heeft gemaakt.',
      en: 'This Word document does not say that tenderlint made it.',
    },
    why: {
      nl: 'Een document van tenderlint draagt zijn herkomst bij zich. Sommige programma’s halen die weg bij het opslaan.',
      en: 'A document of tenderlint carries its provenance. Some programs take it out when they save a file.',
    },
    help: {
      nl: 'Vraag om het document zoals het is gemaakt, of maak het opnieuw met: tenderlint build',
      en: 'Ask for the document as it was made, or make it again with: tenderlint build',
    },
  },
}
