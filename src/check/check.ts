/** Every rule over a specification: findings in reading order, with allowances laid beside them. */

import { ownName } from '../language/naming.ts'
import { fillSlots, type Slots, shortened } from '../language/slots.ts'
import { alone, type Surroundings } from '../model/dossier.ts'
import type { Facts, Language } from '../model/facts.ts'
import type { Edit, Finding, Fix, Related, Severity } from '../model/finding.ts'
import { onceFor } from '../model/once.ts'
import type { Relations } from '../model/relation.ts'
import type { FixTemplate, MissingCheck, Rule, RulePack, StructureCheck } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import { type Alike, findEchoes, findTwins, relatedElsewhere } from './alike.ts'
import { type Allowed, allow } from './allow.ts'
import { findClashes, findDissents } from './clash.ts'
import { keepCompany } from './company.ts'
import { type DemandHit, findCovered, findDemands, findLimits } from './demand.ts'
import { areTwins, findDivision, findRepeat, isClash } from './division.ts'
import { keepFootnotes } from './footnotes.ts'
import { isMissing, namesAny, titleSpan } from './missing.ts'
import { type Ground, groundOf, type Hit, quotation, relatedTo, spanOf } from './place.ts'
import { type FindReferences, prepareReferences } from './reference.ts'
import { findRefrains } from './refrain.ts'
import { proposed, remedy } from './remedy.ts'
import { findTrouble, isBookkeeping } from './structure.ts'
import { prepareWording, type Wording } from './wording.ts'

/** How a run looks at a draft: the day whose law counts, the language of messages, and severities set by the user. */
export interface CheckOptions {
  readonly asOf: string
  readonly language: Language
  readonly severities: Readonly<Record<string, Severity | 'off'>>
}

/**
 * Runs the rules of a pack over a specification, among the other drafts of its tender; how its requirements relate is
 * only asked when a rule looks at that.
 */
export type RunChecks = (
  specification: Specification,
  options: CheckOptions,
  relations: () => Relations,
  surroundings?: Surroundings,
) => readonly Finding[]

/** A draft with its look-ups, and what the rules' phrases found in it. */
interface Sight {
  readonly ground: Ground
  readonly phrases: Wording
}

/** Makes a pack's rules ready, once for many drafts. */
export function prepareChecks(pack: RulePack): RunChecks {
  const wording = prepareWording(pack.rules, replaced(pack))
  const labels = new Map(pack.concepts.map((concept) => [concept.id, concept.label]))
  const sources = new Map(pack.sources.map((source) => [source.id, source]))
  const see = (specification: Specification): Sight => {
    const ground = groundOf(specification)
    return { ground, phrases: specification.language === pack.language ? wording(ground) : unsaid }
  }
  // In a dossier every draft is looked at from each of the others; one that stands alone is out of use once looked at.
  const seeAmong = onceFor(see)
  return (specification, options, relations, { others, echoes } = alone) => {
    const { ground, phrases } = others.length === 0 ? see(specification) : seeAmong(specification)
    const foreign = specification.language !== pack.language
    const rules = pack.rules.filter((rule) => appliesTo(rule, specification.facts, options))
    const beside = others.map(seeAmong)
    const grounds = beside.map((other) => other.ground)
    const references = prepareReferences(ground, sources, options.asOf, options.language, grounds)
    const place: Placing = { ground, options, labels, references, relations, others: beside, echoes }
    const reading = rules.filter(({ check }) => !foreign || (check.kind === 'structure' && check.of === 'repeated-id'))
    const all = reading.flatMap((rule) => findingsOf(rule, place, phrases))
    const found = keepCompany(
      ground,
      reading,
      options.language,
    )(all)
      .filter(leavesStandard(specification))
      .map(keepFootnotes(specification))
    const answered = allow(found, specification.allowances, options.asOf)
    const structural = rules.flatMap((rule) =>
      rule.check.kind === 'structure' ? structureFindings(rule, rule.check, place, answered, foreign) : [],
    )
    return [...answered.findings, ...structural].sort(
      (a, b) =>
        a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    )
  }
}

/** The sources that something else took the place of. */
function replaced({ sources }: RulePack): ReadonlySet<string> {
  return new Set(sources.flatMap(({ id, successor }) => (successor === null ? [] : [id])))
}

/** Tells which findings may stay: a clause of the national contract standard is pointed out, but the buyer cannot drop it. */
function leavesStandard({ facts, requirements }: Specification): (finding: Finding) => boolean {
  if (facts.standard === null || facts.standard === 'none') return () => true
  const clauses = new Set(requirements.filter(({ kind }) => kind === 'contract-term').map(({ id }) => id))
  return ({ category, requirement }) =>
    requirement === null || !(category === 'redundant' || category === 'overlap') || !clauses.has(requirement)
}

/** What every finding is made with. */
interface Placing {
  readonly ground: Ground
  readonly options: CheckOptions
  readonly labels: ReadonlyMap<string, { readonly nl: string; readonly en: string }>
  readonly references: FindReferences
  readonly relations: () => Relations
  readonly others: readonly Sight[]
  readonly echoes: Surroundings['echoes']
}

function appliesTo(rule: Rule, facts: Facts, options: CheckOptions): boolean {
  if (options.severities[rule.id] === 'off') return false
  const { domain, procedure, standard } = rule.applies
  if (!servesDomain(domain, facts.domain, rule.check.kind === 'missing')) return false
  if (procedure.length > 0 && !procedure.includes(facts.procedure)) return false
  if (standard.length > 0 && !standard.includes(facts.standard ?? 'none')) return false
  const { from, until } = rule.inForce
  return (from === null || from <= options.asOf) && (until === null || options.asOf <= until)
}

/**
 * A rule for both care acts also serves a draft that names neither; a rule for one of them waits until it is named.
 * What a draft lacks can only be said once it is known to be a tender for care.
 */
function servesDomain(wanted: Rule['applies']['domain'], stated: Facts['domain'], lacking: boolean): boolean {
  if (stated.length === 0 && lacking) return false
  if (wanted.length === 0) return true
  if (stated.length > 0) return wanted.some((name) => stated.includes(name))
  return wanted.includes('wmo') && wanted.includes('jeugd')
}

const unsaid: Wording = { hits: new Map(), sides: new Map(), said: new Set(), due: new Set() }

function findingsOf(rule: Rule, place: Placing, phrases: Wording): readonly Finding[] {
  const { ground } = place
  const { check } = rule
  const { language } = place.options
  const asFindings = (hits: readonly DemandHit[]) => hits.map((found) => demandFinding(rule, found, place))
  switch (check.kind) {
    case 'wording':
      return (phrases.hits.get(rule.id) ?? []).map((hit) => findingAt(rule, hit, null, {}, place))
    case 'demand':
      // New words behind one certificate do nothing for the next.
      return asFindings(findDemands(ground, check, rule.fix?.replace != null))
    case 'covered':
      return asFindings(
        findCovered(
          ground,
          check,
          language,
          place.others.map((other) => other.ground),
        ),
      )
    case 'limit':
      return asFindings(findLimits(ground, check, language))
    case 'duplicate':
      return [
        ...findTwins(place.relations(), check, ground, language),
        ...findRefrains(place.relations(), check, ground, language),
        ...findEchoes(place.echoes(), check, place.relations(), ground.specification, language),
      ].map((alike) => alikeFinding(rule, alike, place))
    case 'contradiction':
      return [
        ...findClashes(place.relations(), check, ground.specification, language),
        ...findDissents(place.echoes(), check, ground.specification, language),
      ].map((alike) => alikeFinding(rule, alike, place))
    case 'opposed':
      return findDivision(rule.id, { ground, phrases }, place.others, language).map((alike) =>
        alikeFinding(rule, alike, place),
      )
    case 'unequal':
      return findDivision(rule.id, { ground, phrases }, place.others, language)
        .filter((alike) => !isClash(alike, place.relations(), place.echoes()))
        .map((alike) => alikeFinding(rule, alike, place))
    case 'twice':
      return findRepeat(rule.id, { ground, phrases }, language)
        .filter((alike) => !isClash(alike, place.relations(), place.echoes()) && !areTwins(alike, place.relations()))
        .map((alike) => alikeFinding(rule, alike, place))
    case 'missing':
      return isDue(rule, check, phrases) && isMissing(ground, check) && !saidElsewhere(rule, check, place)
        ? [finding(rule, titleSpan(ground), null, {}, place)]
        : []
    case 'reference':
      return place.references(check).map(({ hit, slots }) => findingAt(rule, hit, null, slots, place))
    case 'structure':
      return isBookkeeping(check.of)
        ? []
        : findTrouble(ground, check.of).map(({ span, match, requirement, related, slots, edits = [] }) =>
            mended(
              finding(
                rule,
                span,
                null,
                { match, requirement: ownName(requirement, language), ...slots },
                place,
                requirement,
                related,
              ),
              rule,
              edits,
            ),
          )
  }
}

/** True when the draft has a chapter that a `missing` rule is about, and none of the rule's phrases says it. */
function isDue({ id }: Rule, { when }: MissingCheck, { said, due }: Wording): boolean {
  return !said.has(id) && (when.length === 0 || due.has(id))
}

/** What one draft of a tender says need not stand in another; what none says is told once, where most is asked. */
function saidElsewhere(rule: Rule, check: MissingCheck, { ground, others }: Placing): boolean {
  const { draft, requirements } = ground.specification
  return others.some((other) => {
    if (other.phrases.said.has(rule.id) || namesAny(other.ground, check)) return true
    const { draft: their, requirements: theirs } = other.ground.specification
    const larger = theirs.length - requirements.length || (their.path < draft.path ? 1 : -1)
    return larger > 0 && isDue(rule, check, other.phrases) && isMissing(other.ground, check)
  })
}

function structureFindings(
  rule: Rule,
  check: StructureCheck,
  place: Placing,
  answered: Allowed,
  foreign: boolean,
): readonly Finding[] {
  const at = (span: Span, match: string) => finding(rule, span, null, { match }, place)
  switch (check.of) {
    case 'unused-allowance':
      return foreign ? [] : answered.unused.map((allowance) => at(allowance.span, allowance.rules.join(', ')))
    case 'expired-allowance':
      return answered.expired.map((allowance) => at(allowance.span, allowance.rules.join(', ')))
    case 'other-language':
      return foreign ? [at(titleSpan(place.ground), '')] : []
    default:
      return []
  }
}

/** What leans on another draft of the tender is only proposed: whoever changes either must know both. */
function demandFinding(rule: Rule, { hit, related, beside, slots }: DemandHit, place: Placing): Finding {
  const found = findingAt(rule, hit, related, slots, place)
  if (beside === undefined || related === null) return found
  const others = [relatedElsewhere(relatedTo(related), beside)]
  return { ...proposed(found, rule.fix, place.options.language), related: others }
}

function findingAt(rule: Rule, hit: Hit, related: Requirement | null, own: Slots, place: Placing): Finding {
  const { language } = place.options
  const match = quotation(hit.statement.text.value, hit.start, hit.end)
  const named = hit.statement.mentions.find((mention) => mention.start === hit.start)?.concept
  const concept = named === undefined ? match : (place.labels.get(named)?.[language] ?? match)
  const slots = { match: shortened(match), concept, requirement: ownName(hit.requirement ?? null, language), ...own }
  const others = related === null ? [] : [relatedTo(related)]
  return finding(rule, spanOf(hit), hit, slots, place, hit.requirement, others)
}

/** A finding between two requirements. */
function alikeFinding(rule: Rule, alike: Alike, place: Placing): Finding {
  const { span, requirement, related, slots, edits } = alike
  return mended(finding(rule, span, null, slots, place, requirement, related), rule, edits)
}

/** A finding with edits of its own, because they reach beyond one place. */
function mended(found: Finding, rule: Rule, edits: readonly Edit[]): Finding {
  const fix = found.fix === null || rule.fix === null ? null : { ...found.fix, ...settled(rule.fix, edits) }
  return { ...found, fix }
}

/** A merge that cannot be made safely is only proposed. */
function settled(template: FixTemplate, edits: readonly Edit[]): Pick<Fix, 'class' | 'edits'> {
  const made = template.remove === null ? [] : edits
  return { class: made.length === 0 ? 'proposal' : template.class, edits: made }
}

function finding(
  rule: Rule,
  span: Span,
  hit: Hit | null,
  slots: Slots,
  place: Placing,
  requirement: Requirement | null | undefined = null,
  related: readonly Related[] = [],
): Finding {
  const { language, severities } = place.options
  const { facts } = place.ground.specification
  const chosen = severities[rule.id]
  const found: Finding = {
    rule: rule.id,
    category: rule.category,
    severity: chosen !== undefined && chosen !== 'off' ? chosen : severityOf(rule, facts),
    message: capitalised(fillSlots(rule.message[language], slots)),
    basis: rule.basis.filter(({ procedure }) => procedure.length === 0 || procedure.includes(facts.procedure)),
    span,
    requirement: requirement?.id ?? null,
    related,
    fix:
      rule.fix === null
        ? null
        : remedy(within(rule, rule.fix, facts), hit, place.ground.specification, slots, language),
    saves: null,
    allowed: null,
  }
  const left = hit !== null && rule.fix?.class !== 'proposal' && found.fix?.class === 'proposal'
  return left ? proposed(found, rule.fix, language) : found
}

/** What a rule for one act would change may still be needed for another act the draft serves; then it only proposes. */
function within(rule: Rule, fix: FixTemplate, facts: Facts): FixTemplate {
  const { domain } = rule.applies
  const beyond = domain.length > 0 && facts.domain.some((name) => !domain.includes(name))
  return beyond ? { ...fix, class: 'proposal' } : fix
}

/** An unverified date, or a gap in a draft of which only the text gives away what it is for, weighs no more than a note. */
function severityOf(rule: Rule, facts: Facts): Severity {
  const guessed = rule.check.kind === 'missing' && facts.inferred.includes('domain')
  return rule.inForce.verified && !guessed ? rule.severity : 'info'
}

/** A message that begins with words of the draft still begins as a sentence; names such as iWmo keep their spelling. */
function capitalised(message: string): string {
  return /^[a-zß-ÿ][a-zß-ÿ\s-]/u.test(message) ? message.charAt(0).toUpperCase() + message.slice(1) : message
}
