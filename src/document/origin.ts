/** Where a document comes from: as data, and as the annex Herkomst. */

import { fillSlots } from '../language/slots.ts'
import { termsIn, viewTerms } from '../language/terms.ts'
import { writeDate, writeEuros } from '../language/written.ts'
import type { Annex } from '../model/document.ts'
import { type Domain, type FactName, type Facts, factForms, type Language, type Procedure } from '../model/facts.ts'
import type { Provenance, StatedFact } from '../model/provenance.ts'
import { plainWords } from './inlines.ts'
import type { DocumentInput } from './input.ts'
import { ownTable, paragraphPart, textColumn } from './parts.ts'
import { domainWords, languageWords, originWords, procedureWords, severityWords } from './words.ts'

/** What a document is made from and with. */
export function provenanceOf(input: DocumentInput): Provenance {
  const { tool, pack, result, view, final, language, sourceHash, severities } = input
  const { draft, facts, allowances } = result.specification
  return {
    tool,
    pack: { name: pack.name, version: pack.version },
    // Folders differ from machine to machine.
    source: { name: draft.path.slice(draft.path.lastIndexOf('/') + 1), sha256: sourceHash },
    view,
    final,
    language,
    asOf: result.asOf,
    facts: factsOf(facts),
    severities: Object.entries(severities)
      .map(([rule, severity]) => ({ rule, severity }))
      .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    allowances: allowances.map(({ rules, reason, until, by }) => ({ rules, reason, until, by })),
  }
}

function factsOf(facts: Facts): readonly StatedFact[] {
  return factForms.flatMap(({ name }) => {
    const value = facts[name]
    const written = Array.isArray(value) ? value.join(', ') : String(value ?? '')
    return written === '' ? [] : [{ name, value: written, inferred: facts.inferred.includes(name) }]
  })
}

/** Composes the annex that tells it to a reader. */
export function originAnnex(provenance: Provenance, language: Language): Annex {
  const word = termsIn(originWords, language)
  const { source, view, tool, pack, asOf, facts, severities, allowances } = provenance
  const weight = termsIn(severityWords, language)
  const count = allowances.length
  const rows = [
    [word.source, source.name],
    [word.hash, source.sha256.replace(/.{8}(?=.)/g, '$& ')],
    [word.view, capital(termsIn(viewTerms, language)[view])],
    [word.tool, `${tool.name} ${tool.version}`],
    [word.pack, `${pack.name} ${pack.version}`],
    [word.asOf, writeDate(asOf, language)],
    ...facts.map((fact) => [labelOf(fact.name, language), writtenFact(fact, word.inferred, language)]),
    ...severities.map(({ rule, severity }) => [
      fillSlots(word.severity, { rule }),
      severity === 'off' ? word.off : fillSlots(word.weighed, { severity: weight[severity].toLowerCase() }),
    ]),
    [word.allowances, count === 0 ? word.none : fillSlots(word.allowed, { count: String(count) })],
  ]
  const columns = [textColumn(word.item, 36), textColumn(word.value, 64)]
  return {
    title: word.title,
    parts: [
      paragraphPart(word.intro),
      ownTable(word.title, word.intro, columns, rows),
      paragraphPart(word.check),
      paragraphPart([
        plainWords(`tenderlint verify document.docx --source ${typed(source.name)}`, { styles: ['code'] }),
      ]),
      paragraphPart(word.told),
    ],
  }
}

/** A name as one types it: between quotes when it holds a space. */
function typed(name: string): string {
  return name.includes(' ') ? `"${name}"` : name
}

/** The first words of what the fact is about; what follows them tells an author how to write it. */
function labelOf(name: FactName, language: Language): string {
  const [about = name] = (factForms.find((form) => form.name === name)?.about[language] ?? name).split(/[,;]/)
  return capital(about)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function writtenFact({ name, value, inferred }: StatedFact, assumed: string, language: Language): string {
  const told = toldValue(name, value, language)
  return inferred ? fillSlots(assumed, { value: told }) : told
}

function toldValue(name: FactName, value: string, language: Language): string {
  switch (name) {
    case 'domain':
      return value
        .split(', ')
        .map((domain) => domainWords[domain as Domain][language])
        .join(', ')
    case 'procedure':
      return procedureWords[value as Procedure][language]
    case 'contractValue':
      return writeEuros(Number(value), language)
    case 'publicationDate':
    case 'asOf':
      return writeDate(value, language)
    case 'language':
      return languageWords[value as Language][language]
    default:
      return value
  }
}
