/** Tells what a Word file was made from and whether it is still that: as text or as JSON. */

import { fillSlots } from '../language/slots.ts'
import { provenanceTerms, termsIn, viewTerms } from '../language/terms.ts'
import { writeDate } from '../language/written.ts'
import type { Language } from '../model/facts.ts'
import type { Bilingual } from '../model/problem.ts'
import type { Edition, Verification } from '../model/provenance.ts'

import { usualColumns, wrap } from './width.ts'

/** A verified file: its path, what was seen, and the path of the draft it was held against. */
export interface VerifiedFile {
  readonly path: string
  readonly source: string | null
  readonly verification: Verification
}

export const verificationFormats = ['text', 'json'] as const

/** True when the text is as it was made, and made from the draft it was held against. */
export function holds({ integrity, sameSource }: Verification): boolean {
  return (integrity === 'untouched' || integrity === 'saved-again') && sameSource !== false
}

/** The report as text for people or JSON for programs. */
export function reportVerification(
  file: VerifiedFile,
  format: (typeof verificationFormats)[number],
  language: Language,
  tool: Edition,
  columns = usualColumns,
): string {
  return format === 'json' ? asJson(file, tool) : asText(file, language, columns)
}

function asJson({ path, source, verification }: VerifiedFile, tool: Edition): string {
  const { provenance, integrity, sameSource } = verification
  const report = {
    tool,
    file: path,
    integrity,
    source: source === null ? null : { path: source, same: sameSource },
    holds: holds(verification),
    provenance,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function asText({ path, source, verification }: VerifiedFile, language: Language, columns: number): string {
  const word = termsIn(verificationTerms, language)
  const { provenance, integrity, sameSource } = verification
  const { tool, pack, view, final, asOf, allowances } = provenance
  const rows: readonly (readonly [label: string, value: string])[] = [
    [word.source, provenance.source.name],
    [word.hash, provenance.source.sha256],
    [word.view, `${termsIn(viewTerms, language)[view]}, ${final ? word.final : word.draft}`],
    [word.tool, `${tool.name} ${tool.version}`],
    [word.pack, `${pack.name} ${pack.version}`],
    [word.asOf, writeDate(asOf, language)],
    [word.allowances, String(allowances.length)],
  ]
  const width = Math.max(...rows.map(([label]) => label.length)) + 2
  const verdicts = [
    word[integrity],
    ...(source === null ? [] : [fillSlots(sameSource === true ? word.same : word.other, { path: source })]),
  ]
  return [
    path,
    '',
    ...rows.map(([label, value]) => `  ${label.padEnd(width)}${value}`),
    '',
    ...verdicts.flatMap((verdict) => wrap(verdict, columns)),
    '',
  ].join('\n')
}

/** What is told of a document that was verified. */
const verificationTerms = {
  ...provenanceTerms,
  hash: { nl: 'Kenmerk (SHA-256)', en: 'Mark (SHA-256)' },
  draft: { nl: 'concept', en: 'draft' },
  final: { nl: 'definitief', en: 'final' },
  untouched: {
    nl: 'Dit document is precies zoals tenderlint het maakte.',
    en: 'This document is exactly as tenderlint made it.',
  },
  'saved-again': {
    nl: 'De tekst en de opmerkingen zijn zoals tenderlint ze maakte. Het bestand is daarna wel opnieuw bewaard; de opmaak kan anders zijn.',
    en: 'The text and the comments are as tenderlint made them. The file was saved again since; its looks may differ.',
  },
  'comments-changed': {
    nl: 'De tekst is zoals tenderlint hem maakte, maar er zijn opmerkingen bijgekomen, gewijzigd of weggehaald.',
    en: 'The text is as tenderlint made it, but comments were added, changed or taken out.',
  },
  'text-changed': {
    nl: 'De tekst is gewijzigd sinds tenderlint dit document maakte.',
    en: 'The text was changed since tenderlint made this document.',
  },
  same: {
    nl: 'Het hoort bij {path}: dat concept is niet veranderd.',
    en: 'It belongs to {path}: that draft has not changed.',
  },
  other: {
    nl: 'Het is niet gemaakt van {path} zoals dat nu is. Maak het opnieuw met: tenderlint build {path}',
    en: 'It was not made of {path} as that is now. Make it again with: tenderlint build {path}',
  },
} as const satisfies Record<string, Bilingual>
