/** Opens a municipality's own Word file, and refuses one that is something else or could do harm. */

import { strFromU8 } from 'fflate'
import type { WordFile, WordPart, WordRelation } from '../../model/document.ts'
import { type Bilingual, Problem, type ProblemDetails, throwProblems } from '../../model/problem.ts'
import { type Danger, holdsMacros, leadsOut, mostEntries, mostUnpacked, unpack } from '../package.ts'
import { readXml } from '../xml.ts'
import { ownerOf, readContentTypes, readRelations } from './relations.ts'

type Fault = Pick<ProblemDetails, 'what' | 'why' | 'help'>

/** Opens the file; throws a Problem that holds everything that is wrong with it. */
export function openWordFile({
  path,
  bytes,
}: {
  readonly path: string
  readonly bytes: Uint8Array
}): Omit<WordFile, 'darkened'> {
  const refuse = (faults: readonly Fault[]) =>
    throwProblems(faults.map((fault) => ({ kind: 'usage' as const, path, ...fault })))
  const entries = unpack(bytes, (danger, name) => {
    throw new Problem({ kind: 'usage', path, ...faultOf(danger, name) })
  })
  const text = (name: string) => strFromU8(entries[name] ?? new Uint8Array())
  const types = readContentTypes(text('[Content_Types].xml'))
  const home = types === null ? null : readRelations(text('_rels/.rels'), '')
  const main = home?.find(({ kind }) => kind === 'officeDocument')?.target ?? null
  const mainType = main === null ? undefined : types?.of(main)
  if (types === null || home === null || main === null || !(main in entries)) {
    refuse([noWordFile('mimetype' in entries ? openDocument : anyOther)])
    throw new Error('A file without a document was let through.')
  }
  refuse([
    ...(holdsMacros(types.all, Object.keys(entries)) ? [withMacros] : []),
    ...(/wordprocessingml/.test(mainType ?? '') ? [] : [otherOffice]),
  ])
  const relations = new Map<string, readonly WordRelation[]>()
  for (const name of Object.keys(entries).filter((one) => one.endsWith('.rels'))) {
    const read = readRelations(text(name), ownerOf(name))
    if (read === null) refuse([damaged(name)])
    else relations.set(ownerOf(name), read)
  }
  refuse([...relations.values()].flat().flatMap(harmful))
  const parts = new Map<string, WordPart>()
  for (const [name, content] of Object.entries(entries)) {
    if (name.endsWith('.rels') || name.endsWith('/') || name === '[Content_Types].xml') continue
    const type = types.of(name) ?? 'application/octet-stream'
    parts.set(name, { bytes: content, type, relations: relations.get(name) ?? [] })
  }
  const kinds = new Map((relations.get(main) ?? []).map(({ kind, target }) => [kind, target]))
  const read = [main, ...['styles', 'numbering', 'settings', 'theme'].flatMap((kind) => kinds.get(kind) ?? [])]
  refuse(read.filter((name) => readXml(text(name)) === null).map(damaged))
  if (text(main).includes('http://purl.oclc.org/ooxml/')) refuse([strict])
  return { path, main, parts }
}

function faultOf(danger: Danger, name: string): Fault {
  switch (danger) {
    case 'old-or-locked':
      return noWordFile(oldOrLocked)
    case 'too-large':
      return tooLarge
    case 'leads-out':
      return misplaced(name)
    case 'twice':
      return twice(name)
    case 'no-package':
      return noWordFile(anyOther)
  }
}

/** Relations that fetch something from elsewhere, or hold another program's file. */
function harmful({ kind, target, external }: WordRelation): readonly Fault[] {
  if (embedding.has(kind)) return [embedded(kind)]
  if (external) return kind === 'hyperlink' ? [] : [fetched(kind, target)]
  return leadsOut(target) ? [misplaced(target)] : []
}

const embedding: ReadonlySet<string> = new Set(['oleObject', 'package', 'control', 'aFChunk', 'subDocument', 'frame'])

const oldOrLocked: Bilingual = {
  nl: 'Het is een Word-bestand van vóór 2007, of er zit een wachtwoord op.',
  en: 'It is a Word file from before 2007, or it has a password.',
}
const openDocument: Bilingual = {
  nl: 'Het is een bestand van LibreOffice (OpenDocument).',
  en: 'It is a LibreOffice file (OpenDocument).',
}
const anyOther: Bilingual = {
  nl: 'Het bestand is iets anders, of het is beschadigd.',
  en: 'The file is something else, or it is damaged.',
}

const saveAsDocx: Bilingual = {
  nl: 'Open het in Word en bewaar het als Word-document (.docx).',
  en: 'Open it in Word and save it as Word document (.docx).',
}

function noWordFile(why: Bilingual): Fault {
  return {
    what: { nl: 'Deze huisstijl is geen Word-document (.docx).', en: 'This house style is no Word document (.docx).' },
    why,
    help: saveAsDocx,
  }
}

const otherOffice: Fault = noWordFile({
  nl: 'Het is een bestand van een ander Office-programma.',
  en: 'It is a file of another Office program.',
})

const strict: Fault = {
  what: {
    nl: 'Deze huisstijl is bewaard als "Strict Open XML".',
    en: 'This house style is saved as "Strict Open XML".',
  },
  help: saveAsDocx,
}

const withMacros: Fault = {
  what: { nl: 'In deze huisstijl zitten macro’s.', en: 'This house style holds macros.' },
  why: {
    nl: 'Een macro is een programma; in een stuk voor inschrijvers hoort er geen.',
    en: 'A macro is a program; a document for bidders should hold none.',
  },
  help: {
    nl: 'Bewaar het in Word als Word-document (.docx), zonder macro’s.',
    en: 'Save it in Word as Word document (.docx), without macros.',
  },
}

const tooLarge: Fault = {
  what: { nl: 'Deze huisstijl is uitgepakt veel te groot.', en: 'This house style is far too large when unpacked.' },
  why: {
    nl: `Er mogen ten hoogste ${mostEntries} onderdelen in zitten, samen ${mostUnpacked / 1_000_000} MB.`,
    en: `It may hold ${mostEntries} parts at most, together ${mostUnpacked / 1_000_000} MB.`,
  },
  help: {
    nl: 'Neem een leeg document in uw huisstijl, zonder grote afbeeldingen.',
    en: 'Take an empty document in your house style, without large pictures.',
  },
}

const fromTrusted: Bilingual = {
  nl: 'Vertrouw dit bestand niet; vraag de huisstijl opnieuw bij uw eigen organisatie.',
  en: 'Do not trust this file; ask your own organisation for the house style again.',
}

function misplaced(name: string): Fault {
  return {
    what: {
      nl: `In deze huisstijl staat een onderdeel met een verdacht pad: "${name}".`,
      en: `This house style holds a part with a suspicious path: "${name}".`,
    },
    help: fromTrusted,
  }
}

function twice(name: string): Fault {
  return {
    what: {
      nl: `In deze huisstijl staat een onderdeel twee keer: "${name}".`,
      en: `This house style holds a part twice: "${name}".`,
    },
    help: fromTrusted,
  }
}

function damaged(name: string): Fault {
  return {
    what: {
      nl: `Een onderdeel van deze huisstijl is beschadigd: "${name}".`,
      en: `A part of this house style is damaged: "${name}".`,
    },
    help: saveAsDocx,
  }
}

function embedded(kind: string): Fault {
  return {
    what: {
      nl: `In deze huisstijl zit een bestand van een ander programma (${kind}).`,
      en: `This house style holds a file of another program (${kind}).`,
    },
    help: {
      nl: 'Haal het in Word weg, of vervang het door een afbeelding.',
      en: 'Remove it in Word, or put a picture in its place.',
    },
  }
}

function fetched(kind: string, target: string): Fault {
  const help: Bilingual =
    kind === 'attachedTemplate'
      ? {
          nl: 'Kies in Word bij Ontwikkelaars, Documentsjabloon, de sjabloon Normal en bewaar opnieuw.',
          en: 'In Word choose the template Normal at Developer, Document Template, and save again.',
        }
      : {
          nl: 'Voeg het in Word in, in plaats van ernaar te verwijzen, en bewaar opnieuw.',
          en: 'Insert it in Word instead of linking to it, and save again.',
        }
  return {
    what: {
      nl: `Deze huisstijl haalt iets van buiten op (${kind}): "${target}".`,
      en: `This house style fetches something from outside (${kind}): "${target}".`,
    },
    why: {
      nl: 'Wie het document opent, zou dan ongemerkt verbinding maken met een andere plek.',
      en: 'Whoever opens the document would then connect to another place without knowing.',
    },
    help,
  }
}
