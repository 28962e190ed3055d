/** Templates and house styles from their YAML files. The program itself runs on those that the build compiled. */

import { ownPath, readText } from '../disk.ts'
import { checkHouseStyle } from '../document/house.ts'
import type { HouseStyle } from '../model/document.ts'
import { type Bilingual, helpWith, type ProblemDetails, throwProblems } from '../model/problem.ts'
import type { Template, TemplatePart } from '../model/template.ts'
import { type Loaded, loadFile, type PackFile } from '../rules/load.ts'

/** The templates that ship, in the order in which they are offered. */
const shipped = ['programma-van-eisen', 'inschrijvingsleidraad', 'aanbestedingsdocument', 'bijlage'] as const

/** A file of the product's own templates. */
export function shippedFile(name: string): PackFile {
  const path = `templates/${name}.yaml`
  return { path, text: readText(ownPath(path)) }
}

/** Reads the templates that ship. */
export function shippedTemplates(): readonly Template[] {
  return shipped.map((name) => readTemplate(shippedFile(name)))
}

/** Reads a house style; throws a Problem with every fault. */
export function readStyle(file: PackFile): HouseStyle {
  const { value } = loadFile(file, 'house-style')
  return checkHouseStyle(value as HouseStyle, file.path)
}

/** Reads the house style that ships. */
export function shippedStyle(): HouseStyle {
  return readStyle(shippedFile('huisstijl'))
}

type Written = Partial<Template> & Pick<Template, 'name' | 'about' | 'parts'>

/** Reads a template; throws a Problem with every fault. */
export function readTemplate(file: PackFile): Template {
  const loaded = loadFile(file, 'template')
  const { name, about, called, needs, parts } = loaded.value as Written
  throwProblems(faultsOf(parts, loaded))
  return {
    id: file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, ''),
    name,
    about,
    called: called ?? { nl: [], en: [] },
    needs: needs ?? [],
    parts: parts.map(completed),
  }
}

/** A part with what may be left out of it. */
function completed(part: TemplatePart): TemplatePart {
  if ('text' in part) return { text: { ...part.text, heading: part.text.heading ?? null } }
  if ('chapters' in part) return { chapters: { ...part.chapters, needed: part.chapters.needed ?? [] } }
  return part
}

/** What a text of a template may hold between braces. */
const slots = ['title', 'buyer', 'date'] as const

/** What a schema cannot say of a template: parts that stand twice or too late, subjects in two parts, unknown braces. */
function faultsOf(parts: readonly TemplatePart[], { path, placeOf }: Loaded): readonly ProblemDetails[] {
  const faults: ProblemDetails[] = []
  const note = (where: readonly (string | number)[], what: Bilingual, help: Bilingual) =>
    faults.push({ kind: 'rule', path, ...placeOf(['parts', ...where]), what, help })
  const seen = new Set<string>()
  const once = (name: string, where: readonly (string | number)[]) => {
    if (seen.has(name))
      note(where, { nl: `"${name}" staat er twee keer.`, en: `"${name}" stands here twice.` }, takeOneAway)
    seen.add(name)
  }
  parts.forEach((part, index) => {
    const kind = Object.keys(part)[0] ?? ''
    const late = parts.slice(0, index).find((one) => !('title-page' in one || 'contents' in one))
    if (('title-page' in part || 'contents' in part) && late !== undefined)
      note([index, kind], { nl: `"${kind}" staat te laat.`, en: `"${kind}" stands too late.` }, front)
    if ('chapters' in part) {
      const { about, needed = [] } = part.chapters
      for (const [at, subject] of about.entries()) once(subject, [index, kind, 'about', at])
      needed.forEach((subject, at) => {
        if (!about.includes(subject))
          note(
            [index, kind, 'needed', at],
            { nl: `"${subject}" staat niet in "about".`, en: `"${subject}" is not in "about".` },
            addIt,
          )
      })
    } else if ('annex' in part) once(part.annex, [index, kind])
    else if ('text' in part) {
      const { says, heading } = part.text
      for (const text of [says.nl, says.en, heading?.nl ?? '', heading?.en ?? '']) {
        for (const [, slot = ''] of text.matchAll(/\{(\w+)\}/g)) {
          if (!slots.some((known) => known === slot))
            note(
              [index, kind],
              { nl: `"{${slot}}" is onbekend.`, en: `"{${slot}}" is unknown.` },
              helpWith(slot, slots, chooseSlot),
            )
        }
      }
    } else once(kind, [index, kind])
  })
  if (!parts.some((part) => 'chapters' in part)) note([], noChapters, addChapters)
  const annexes = parts.findIndex((part) => 'annex' in part)
  parts.forEach((part, index) => {
    if (annexes >= 0 && index > annexes && 'chapters' in part)
      note(
        [index, 'chapters'],
        { nl: '"chapters" staat achter een bijlage.', en: '"chapters" stands after an annex.' },
        beforeAnnexes,
      )
  })
  return faults
}

const takeOneAway: Bilingual = { nl: 'Haal er een weg.', en: 'Remove one of them.' }
const front: Bilingual = {
  nl: 'Zet de titelpagina en de inhoudsopgave vooraan in "parts".',
  en: 'Put the title page and the table of contents first in "parts".',
}
const addIt: Bilingual = { nl: 'Zet het ook in "about".', en: 'Put it in "about" too.' }
const chooseSlot: Bilingual = { nl: `Kies uit: ${slots.join(', ')}.`, en: `Choose from: ${slots.join(', ')}.` }
const noChapters: Bilingual = {
  nl: 'Dit sjabloon neemt niets van het concept op.',
  en: 'This template takes up nothing of the draft.',
}
const addChapters: Bilingual = {
  nl: 'Zet er een deel in zoals "chapters: { about: [requirement] }".',
  en: 'Add a part such as "chapters: { about: [requirement] }".',
}
const beforeAnnexes: Bilingual = {
  nl: 'Zet de hoofdstukken vóór de bijlagen van tenderlint.',
  en: 'Put the chapters before the annexes that tenderlint makes.',
}
