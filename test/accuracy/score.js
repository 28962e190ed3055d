/**
 * Holds labels against what the product reads and reports. A label points at words of a draft; a requirement or finding
 * answers it when it stands there. Counts only; nothing here decides what is good enough.
 */

const facets = ['addressee', 'modality', 'kind', 'phase', 'evidence', 'perYear', 'id']

/** Categories that name the same trouble from different sides. */
const kin = {
  outdated: ['outdated', 'reference'],
  redundant: ['redundant', 'overlap', 'duplicate', 'disproportionate'],
  overlap: ['overlap', 'redundant', 'duplicate', 'disproportionate'],
  duplicate: ['duplicate', 'overlap', 'redundant', 'contradiction'],
  contradiction: ['contradiction', 'duplicate'],
  disproportionate: ['disproportionate', 'overlap', 'redundant', 'management'],
  vague: ['vague'],
  reference: ['reference', 'outdated'],
}

/** An empty tally. */
export function newScore() {
  return {
    requirements: { labelled: 0, found: 0, extra: 0, traps: 0, sprung: 0 },
    facets: Object.fromEntries(facets.map((facet) => [facet, { right: 0, wrong: 0, missed: 0, falsely: 0 }])),
    categories: {},
    fine: { labelled: 0, reported: 0 },
    misses: [],
  }
}

/** Where a label's words stand: the n-th time they occur. */
export function placeOf(text, { quote, nth = 1, start }) {
  if (start !== undefined) return start
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1)
  if (at < 0) throw new Error(`A label quotes words that are not in the draft: ${quote}`)
  return at
}

const holds = (requirement, from, to) =>
  [requirement.span, ...requirement.extents].some((span) => span.start < to && from < span.end)

const touches = (span, from, to) => span.start < to && from < span.end

/** Scores requirements and their facets. */
export function scoreRequirements(score, name, { specification }, labels) {
  const { draft, requirements } = specification
  const placed = (labels.requirements ?? []).map((label) => {
    const from = placeOf(draft.text, label)
    return { label, from, to: from + label.quote.length }
  })
  const answered = new Set()
  for (const { label, from, to } of placed) {
    score.requirements.labelled++
    const candidates = requirements.filter((requirement) => holds(requirement, from, to))
    const found = candidates.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
    if (found === undefined) {
      score.misses.push(`${name}: not read as a requirement: ${label.quote}`)
      const { evidence, ...wanted } = facetsOf(label)
      // Proof that nobody asks cannot be missed.
      for (const facet of facets)
        if (facet in wanted || (facet === 'evidence' && evidence)) score.facets[facet].missed++
      continue
    }
    answered.add(found)
    score.requirements.found++
    scoreFacets(score, name, found, label)
  }
  for (const requirement of requirements) {
    if (answered.has(requirement) || requirement.addressee === 'authority') continue
    if (placed.some(({ from, to }) => holds(requirement, from, to))) continue
    score.requirements.extra++
    score.misses.push(`${name}: read as a requirement, but is none: ${requirement.id} ${requirement.text.slice(0, 90)}`)
  }
  for (const trap of labels['not-requirements'] ?? []) {
    const from = placeOf(draft.text, trap)
    score.requirements.traps++
    const caught = requirements.some(
      (requirement) =>
        requirement.addressee !== 'authority' && touches(requirement.span, from, from + trap.quote.length),
    )
    if (caught) {
      score.requirements.sprung++
      score.misses.push(`${name}: trap read as a requirement: ${trap.quote}`)
    }
  }
}

function facetsOf(label) {
  return {
    addressee: label.addressee,
    modality: label.modality,
    kind: label.kind,
    phase: label.phase,
    evidence: label.evidence,
    ...(label['per-year'] === undefined ? {} : { perYear: label['per-year'] }),
    ...(label.id === undefined || label.id === null ? {} : { id: String(label.id) }),
  }
}

function scoreFacets(score, name, requirement, label) {
  const wanted = facetsOf(label)
  // A report of figures or an incident is work, and counted as such in the estimate, but it proves nothing.
  const proves = ({ form }) => !form.startsWith('report-') && form !== 'incident-report'
  const read = { ...requirement, evidence: requirement.evidence.some(proves) }
  for (const [facet, value] of Object.entries(wanted)) {
    const tally = score.facets[facet]
    if (facet === 'evidence') {
      if (value && read.evidence) tally.right++
      else if (value) tally.missed++
      else if (read.evidence) tally.falsely++
    } else if (read[facet] === value) tally.right++
    else tally.wrong++
    const differs = facet === 'evidence' ? value !== read.evidence : read[facet] !== value
    if (differs) score.misses.push(`${name}: ${facet} is ${value}, read ${read[facet]}: ${label.quote}`)
  }
}

function tallyOf(score, category) {
  score.categories[category] ??= { labelled: 0, found: 0, reported: 0, judgedFine: 0 }
  return score.categories[category]
}

/** Scores findings: labelled trouble that is reported, and fine text that is not. */
export function scoreFindings(score, name, { specification, findings }, labels) {
  const { draft, requirements } = specification
  const loud = findings.filter(({ severity, category }) => severity !== 'info' && category !== 'missing')
  const told = new Set()
  for (const label of labels.findings ?? []) {
    const from = placeOf(draft.text, label)
    const to = from + label.quote.length
    const near = requirements.filter((requirement) => holds(requirement, from, to))
    const tally = tallyOf(score, label.category)
    tally.labelled++
    const hits = findings.filter(
      (finding) =>
        finding.category !== 'missing' &&
        (touches(finding.span, from, to) ||
          (kin[label.category]?.includes(finding.category) &&
            (near.some((requirement) => touches(requirement.span, finding.span.start, finding.span.end)) ||
              finding.related.some((related) => touches(related.span, from, to))))),
    )
    for (const hit of hits) told.add(hit)
    if (hits.length > 0) tally.found++
    else score.misses.push(`${name}: not reported (${label.category}): ${label.quote}`)
  }
  for (const fine of labels.fine ?? []) {
    const from = placeOf(draft.text, fine)
    score.fine.labelled++
    const alarm = loud.find((finding) => touches(finding.span, from, from + fine.quote.length) && !told.has(finding))
    if (alarm === undefined) continue
    score.fine.reported++
    const tally = tallyOf(score, alarm.category)
    tally.judgedFine++
    score.misses.push(`${name}: false alarm (${alarm.rule}): ${fine.quote}`)
  }
  for (const finding of loud) {
    const tally = tallyOf(score, finding.category)
    if (told.has(finding)) tally.reported++
    else
      score.misses.push(
        `${name}: unjudged (${finding.rule}): ${draft.text.slice(finding.span.start, finding.span.end)}`,
      )
  }
}

const share = (part, whole) => (whole === 0 ? 1 : part / whole)

/** The numbers of a score, 0..1: precision, recall and F1 where they mean something. */
export function summary(score) {
  const { labelled, found, extra, traps, sprung } = score.requirements
  const f1 = ({ right, wrong, missed, falsely }) => share(2 * right, 2 * right + 2 * wrong + missed + falsely)
  const all = Object.values(score.categories)
  const sum = (key) => all.reduce((total, tally) => total + tally[key], 0)
  return {
    requirementRecall: share(found, labelled),
    requirementPrecision: share(found, found + extra),
    trapsAvoided: 1 - share(sprung, Math.max(traps, 1)),
    facets: Object.fromEntries(Object.entries(score.facets).map(([facet, tally]) => [facet, f1(tally)])),
    findingRecall: share(sum('found'), sum('labelled')),
    findingPrecision: share(sum('reported'), sum('reported') + sum('judgedFine')),
    falseAlarms: score.fine.labelled === 0 ? 0 : score.fine.reported / score.fine.labelled,
    categories: Object.fromEntries(
      Object.entries(score.categories)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([category, { labelled: wanted, found: hit, reported, judgedFine }]) => {
          const judged = reported + judgedFine
          return [
            category,
            { labelled: wanted, recall: share(hit, wanted), judged, precision: share(reported, judged) },
          ]
        }),
    ),
  }
}
