/** Checked files → a RulePack: phrases compiled, citations linked, and everything that is named known. */

import { compilePhrase } from '../language/phrases.ts'
import type { Citation } from '../model/citation.ts'
import type { Concept } from '../model/concept.ts'
import type { BurdenParameters } from '../model/parameters.ts'
import type { Phrase } from '../model/phrase.ts'
import { type Bilingual, helpWith, Problem, type ProblemDetails } from '../model/problem.ts'
import type {
  ArticleList,
  Bound,
  Check,
  ContradictionCheck,
  DuplicateCheck,
  Example,
  Facets,
  Guards,
  ReferenceCheck,
  Rule,
  RulePack,
  Source,
  StructureCheck,
  WordingCheck,
} from '../model/rule.ts'
import { type Loaded, loadFile, type PackFile, throwAll } from './load.ts'

/** Reads the burden parameter files; the caller names who does, because packs are read without knowing the estimate. */
export type ReadBurden = (
  files: readonly { readonly path: string; readonly value: unknown }[],
  base: BurdenParameters | null,
) => BurdenParameters

/** The pack that `extends` names: `tenderlint`, or a folder seen from the pack's own. */
export type ReadBase = (name: string) => RulePack

/**
 * Builds a pack from its files, on top of the pack it extends; paths are relative to the pack's folder.
 * Rules and sources of its own replace those below by id; concepts add their names to those below.
 * Throws one Problem with the faults of all files together.
 */
export function buildPack(files: readonly PackFile[], readBurden: ReadBurden, readBase: ReadBase): RulePack {
  const faults: ProblemDetails[] = []
  const load = (file: PackFile, kind: Parameters<typeof loadFile>[1]): Loaded[] => {
    try {
      return [loadFile(file, kind)]
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      faults.push(...error.all)
      return []
    }
  }
  const inFolder = (folder: string) => files.filter((file) => file.path.startsWith(`${folder}/`))
  const packFile = files.find((file) => file.path === 'pack.yaml')
  if (packFile === undefined) faults.push(noPackFile)
  const [about] = packFile === undefined ? [] : load(packFile, 'pack')
  const loadedSources = inFolder('sources').flatMap((file) => load(file, 'source'))
  const loadedConcepts = inFolder('concepts').flatMap((file) => load(file, 'concepts'))
  const loadedBurden = inFolder('burden').flatMap((file) => load(file, 'burden'))
  const special = ['pack.yaml', 'sources/', 'concepts/', 'burden/']
  const loadedRules = files
    .filter((file) => file.path.endsWith('.yaml') && !special.some((start) => file.path.startsWith(start)))
    .flatMap((file) => load(file, 'rule'))
  throwAll(faults)

  const stated = about?.value as StatedPack
  const base = stated.extends === 'none' ? null : readBase(stated.extends ?? 'tenderlint')
  const sources = onTop(
    base?.sources ?? [],
    loadedSources.map((loaded) => readSource(loaded.value as RawSource)),
  )
  const concepts = withConcepts(base?.concepts ?? [], loadedConcepts.flatMap(conceptsIn))
  if (base === null && loadedBurden.length === 0) throwAll([...packFaults(about, stated, []), noBurden])
  const burden =
    base !== null && loadedBurden.length === 0 ? base.burden : readBurden(loadedBurden, base?.burden ?? null)
  const presets = new Set(burden.presets.map((preset) => preset.id))
  const own = loadedRules.map((loaded) => readRule(loaded.value as RawRule, sources))
  const rules = onTop(base?.rules ?? [], own)
  throwAll([
    ...packFaults(about, stated, rules),
    ...namesOf(loadedSources, 'sources'),
    ...namesOf(loadedRules, null),
    ...conceptFaults(loadedConcepts, base?.concepts ?? [], presets),
    ...loadedRules.flatMap((loaded) => ruleFaults(loaded, concepts, sources)),
  ])
  const replaced = new Set(own.map((rule) => rule.id))
  const inherited = Object.entries(base?.severities ?? {}).filter(([id]) => !replaced.has(id))
  return {
    name: stated.name,
    version: stated.version,
    language: stated.language ?? base?.language ?? 'nl',
    asOf: stated['as-of'] ?? base?.asOf ?? '',
    severities: { ...Object.fromEntries(inherited), ...stated.severities },
    rules: [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)),
    concepts,
    sources,
    burden,
  }
}

const noBurden: ProblemDetails = {
  kind: 'rule',
  path: 'pack.yaml',
  what: {
    nl: 'Dit pakket bouwt nergens op voort en heeft geen rekenset: de map burden/ ontbreekt.',
    en: 'This pack extends nothing and has no parameters for the estimate: the folder burden/ is missing.',
  },
  help: {
    nl: 'Schrijf "extends: tenderlint", of neem de map rules/burden/ van tenderlint over.',
    en: 'Write "extends: tenderlint", or copy the folder rules/burden/ of tenderlint.',
  },
}

/** What pack.yaml says; language and day come from the pack below when left out. */
interface StatedPack extends Pick<RulePack, 'name' | 'version'> {
  readonly language?: RulePack['language']
  readonly 'as-of'?: string
  readonly extends?: string
  readonly severities?: RulePack['severities']
}

/** Things by id, those on top in place of those below. */
function onTop<T extends { readonly id: string }>(below: readonly T[], top: readonly T[]): readonly T[] {
  const replaced = new Set(top.map((each) => each.id))
  return [...below.filter((each) => !replaced.has(each.id)), ...top]
}

/** A pack that stands alone says everything itself; another severity is given only to rules that are there. */
function packFaults(about: Loaded | undefined, stated: StatedPack, rules: readonly Rule[]): readonly ProblemDetails[] {
  if (about === undefined) return []
  const place = (path: readonly string[]) => ({ kind: 'rule' as const, path: about.path, ...about.placeOf(path) })
  const lacking = stated.extends === 'none' ? (['language', 'as-of'] as const).filter((key) => !(key in stated)) : []
  const ids = rules.map((rule) => rule.id)
  return [
    ...lacking.map((key) => ({
      ...place([]),
      what: { nl: `De sleutel "${key}" ontbreekt.`, en: `The key "${key}" is missing.` },
      why: {
        nl: 'Een pakket dat nergens op voortbouwt, zegt dit zelf.',
        en: 'A pack that extends nothing says this itself.',
      },
      help: { nl: `Voeg "${key}:" toe.`, en: `Add "${key}:".` },
    })),
    ...Object.keys(stated.severities ?? {})
      .filter((id) => !ids.includes(id))
      .map((id) => unknownName(place(['severities', id]), { nl: 'De regel', en: 'The rule' }, id, ids)),
  ]
}

const noPackFile: ProblemDetails = {
  kind: 'rule',
  path: 'pack.yaml',
  what: { nl: 'Dit is geen regelpakket: pack.yaml ontbreekt.', en: 'This is no rule pack: pack.yaml is missing.' },
  help: {
    nl: "Maak pack.yaml met twee regels: 'name: mijn-gemeente' en 'version: 1.0.0'.",
    en: "Create pack.yaml with two lines: 'name: my-municipality' and 'version: 1.0.0'.",
  },
}

interface RawSource {
  readonly id: string
  readonly title: Bilingual
  readonly url: string
  readonly 'article-url'?: string
  readonly checked: string
  readonly procedure?: Source['procedure']
  readonly names?: readonly string[]
  readonly 'in-force'?: Partial<Source['inForce']>
  readonly successor?: string
  readonly articles?: Omit<ArticleList, 'until' | 'since' | 'lapsed'> & Partial<ArticleList>
}

interface RawConcept {
  readonly id: string
  readonly prefLabel?: Bilingual
  readonly altLabel?: readonly string[]
  readonly altLabelEn?: readonly string[]
  readonly hiddenLabel?: readonly string[]
  readonly broader?: readonly string[]
  readonly covers?: readonly string[]
  readonly evidence?: string
}

interface RawGuards {
  readonly with?: readonly string[]
  readonly unless?: readonly string[]
  readonly despite?: Guards['despite']
  readonly concept?: string | readonly string[]
  readonly together?: string | readonly string[]
  readonly without?: string | readonly string[]
  readonly by?: string | readonly string[]
  readonly any?: readonly string[]
  readonly where?: WordingCheck['where']
  readonly unbounded?: true
  readonly when?: readonly string[]
  readonly requirement?: Partial<Facets>
  readonly quantity?: 'money' | 'percentage' | 'duration' | 'count'
  readonly unit?: string | readonly string[]
  readonly max?: number | string
  readonly min?: number | string
  readonly requirements?: number
  readonly of?: StructureCheck['of'] | ReferenceCheck['of'] | ContradictionCheck['of']
  readonly to?: ReferenceCheck['to']
  readonly likeness?: DuplicateCheck['likeness']
}

interface RawExample {
  readonly given?: Readonly<Record<string, unknown>>
  readonly text: string
  readonly beside?: string
  readonly says?: string
  readonly fixed?: string
}

interface RawRule {
  readonly id: string
  readonly category: Rule['category']
  readonly severity: Rule['severity']
  readonly title: Bilingual
  readonly why: Bilingual
  readonly basis: readonly { readonly cite: string; readonly says?: string; readonly checked?: string }[]
  readonly applies?: Partial<Rule['applies']>
  readonly 'in-force'?: Partial<Rule['inForce']>
  readonly check: Readonly<Record<string, RawGuards>>
  readonly message: Bilingual
  readonly fix?: Pick<NonNullable<Rule['fix']>, 'class' | 'title'> & Partial<NonNullable<Rule['fix']>>
  readonly examples: { readonly ok: readonly RawExample[]; readonly ko: readonly RawExample[] }
}

function readSource(raw: RawSource): Source {
  const { articles, 'in-force': inForce } = raw
  return {
    id: raw.id,
    title: raw.title,
    url: raw.url,
    articleUrl: raw['article-url'] ?? null,
    checked: raw.checked,
    procedure: raw.procedure ?? [],
    names: phrases(raw.names),
    inForce: { from: inForce?.from ?? null, until: inForce?.until ?? null },
    successor: raw.successor ?? null,
    articles:
      articles === undefined
        ? null
        : { ...articles, until: articles.until ?? null, since: articles.since ?? {}, lapsed: articles.lapsed ?? '' },
  }
}

const conceptsIn = (loaded: Loaded) => (loaded.value as { readonly concepts: readonly RawConcept[] }).concepts

/** Concepts with what a pack on top adds: new ones, and names, wider concepts and covers for those that exist. */
function withConcepts(below: readonly Concept[], added: readonly RawConcept[]): readonly Concept[] {
  const known = new Map(below.map((concept) => [concept.id, concept]))
  for (const raw of added) known.set(raw.id, readConcept(raw, known.get(raw.id)))
  return [...known.values()]
}

function readConcept(raw: RawConcept, below: Concept | undefined): Concept {
  const known = new Set(below?.phrases.map((phrase) => phrase.written))
  const label = raw.prefLabel ?? below?.label ?? { nl: raw.id, en: raw.id }
  const labels = [
    ...(raw.prefLabel === undefined ? [] : [raw.prefLabel.nl, raw.prefLabel.en]),
    ...(raw.altLabel ?? []),
    ...(raw.altLabelEn ?? []),
    ...(raw.hiddenLabel ?? []),
  ]
  return {
    id: raw.id,
    label,
    phrases: [
      ...(below?.phrases ?? []),
      ...[...new Set(labels)].filter((label) => !known.has(label)).map(compilePhrase),
    ],
    broader: [...(below?.broader ?? []), ...(raw.broader ?? [])],
    covers: [...(below?.covers ?? []), ...(raw.covers ?? [])],
    evidence: raw.evidence ?? below?.evidence ?? null,
  }
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value
const phrases = (value: readonly string[] | undefined): readonly Phrase[] => (value ?? []).map(compilePhrase)

function readGuards(raw: RawGuards): Guards {
  return { with: phrases(raw.with), unless: phrases(raw.unless), despite: raw.despite ?? [] }
}

function readFacets(raw: RawGuards): Facets {
  const asked = raw.requirement ?? {}
  return {
    kind: asked.kind ?? [],
    modality: asked.modality ?? [],
    addressee: asked.addressee ?? [],
    phase: asked.phase ?? [],
    evidence: asked.evidence ?? null,
  }
}

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }

function readBound(raw: number | string | undefined): Bound | null {
  if (raw === undefined) return null
  if (typeof raw === 'number') return { factor: raw, fact: null }
  const [, number = '0', percent, fact, unit = ''] =
    /^([\d.,]+)\s*(?:(%)?\s*[×x]\s*([a-z-]+)|([a-z]+?)s?)$/.exec(raw) ?? []
  const value = Number(number.replace(',', '.'))
  if (fact === undefined) return { factor: value * (daysOf[unit] ?? 1), fact: null }
  const names = {
    'contract-value': 'contractValue',
    'yearly-value': 'yearlyValue',
    'duration-years': 'durationYears',
  } as const
  return { factor: percent === undefined ? value : value / 100, fact: names[fact as keyof typeof names] }
}

/** What covers a demand without standing in the draft: the law, the self-declaration every bidder signs, the contract standard. */
const outsideDraft = ['law', 'uea', 'standard'] as const

function readCheck(raw: RawRule['check']): Check {
  const [kind, value] = Object.entries(raw)[0] ?? ['', {}]
  const concept = list(value.concept)
  switch (kind) {
    case 'wording':
      return {
        kind,
        any: phrases(value.any),
        where: value.where ?? 'anywhere',
        unbounded: value.unbounded ?? false,
        ...readGuards(value),
      }
    case 'demand':
      return {
        kind,
        concept,
        together: list(value.together),
        without: list(value.without),
        facets: readFacets(value),
        ...readGuards(value),
      }
    case 'covered': {
      const by = list(value.by)
      const outside = outsideDraft.find((name) => by.length === 1 && by[0] === name) ?? null
      return { kind, concept, by: outside ?? by, facets: readFacets(value), ...readGuards(value) }
    }
    case 'limit':
      return {
        kind,
        concept,
        quantity: value.quantity ?? 'money',
        unit: list(value.unit),
        max: readBound(value.max),
        min: readBound(value.min),
        facets: readFacets(value),
        ...readGuards(value),
      }
    case 'missing':
      return {
        kind,
        concept,
        any: phrases(value.any),
        when: phrases(value.when),
        requirements: value.requirements ?? 10,
      }
    case 'duplicate':
      return { kind, likeness: value.likeness ?? [] }
    case 'contradiction':
      return { kind, of: value.of as ContradictionCheck['of'] }
    case 'reference':
      return { kind, of: value.of as ReferenceCheck['of'], to: value.to ?? [] }
    default:
      return { kind: 'structure', of: value.of as StructureCheck['of'] }
  }
}

/** A citation's link: the source's page for the article when it has one, else the source's own. */
function readCitation(raw: RawRule['basis'][number], sources: readonly Source[]): Citation {
  const [id = '', ...rest] = raw.cite.split(' ')
  const source = sources.find((candidate) => candidate.id === id)
  const article = /^art\.?\s+([\d.]+[a-z]*)/.exec(rest.join(' '))?.[1]?.replace(/\.$/, '')
  const url =
    source === undefined
      ? null
      : article && source.articleUrl
        ? source.articleUrl.replace('{article}', article)
        : source.url
  return {
    cite: source === undefined ? raw.cite : [source.title.nl, ...rest].join(' '),
    says: raw.says ?? null,
    url,
    checked: raw.checked ?? source?.checked ?? null,
    procedure: source?.procedure ?? [],
  }
}

function readExamples(raw: RawRule['examples']): readonly Example[] {
  return (['ok', 'ko'] as const).flatMap((verdict) =>
    raw[verdict].map((example) => ({
      verdict,
      given: example.given ?? {},
      text: example.text,
      beside: example.beside ?? null,
      says: example.says ?? null,
      fixed: example.fixed ?? null,
    })),
  )
}

/** Where nothing that a rule rests on holds, the rule does not either; empty means that it holds in every procedure. */
function proceduresOf(basis: readonly Citation[]): Rule['applies']['procedure'] {
  if (basis.some((citation) => citation.procedure.length === 0)) return []
  return [...new Set(basis.flatMap((citation) => citation.procedure))]
}

function readRule(raw: RawRule, sources: readonly Source[]): Rule {
  const basis = raw.basis.map((citation) => readCitation(citation, sources))
  return {
    id: raw.id,
    category: raw.category,
    severity: raw.severity,
    title: raw.title,
    why: raw.why,
    basis,
    applies: {
      domain: raw.applies?.domain ?? [],
      procedure: raw.applies?.procedure ?? (raw.category === 'structure' ? [] : proceduresOf(basis)),
      standard: raw.applies?.standard ?? [],
    },
    inForce: {
      from: raw['in-force']?.from ?? null,
      until: raw['in-force']?.until ?? null,
      verified: raw['in-force']?.verified ?? true,
    },
    check: readCheck(raw.check),
    message: raw.message,
    fix:
      raw.fix === undefined
        ? null
        : {
            class: raw.fix.class,
            title: raw.fix.title,
            replace: raw.fix.replace ?? null,
            remove: raw.fix.remove ?? null,
            clause: raw.fix.clause ?? null,
          },
    examples: readExamples(raw.examples),
  }
}

/** Ids are unique and equal their file's name; a rule's folder is its category. */
function namesOf(loaded: readonly Loaded[], folder: string | null): readonly ProblemDetails[] {
  const seen = new Set<string>()
  return loaded.flatMap((file): ProblemDetails[] => {
    const { id, category } = file.value as { id: string; category?: string }
    const expected = `${folder ?? category}/${id}.yaml`
    const place = { kind: 'rule' as const, path: file.path, ...file.placeOf(['id']) }
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

function unknownName(
  place: Pick<ProblemDetails, 'kind' | 'path' | 'line' | 'column'>,
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

function conceptFaults(
  loaded: readonly Loaded[],
  below: readonly Concept[],
  presets: ReadonlySet<string>,
): readonly ProblemDetails[] {
  const raws = loaded.flatMap((file) => conceptsIn(file).map((raw, index) => ({ file, raw, index })))
  const own = raws.map(({ raw }) => raw.id)
  const extended = new Set(below.map((concept) => concept.id))
  const known = [...extended, ...own]
  return raws.flatMap(({ file, raw, index }, order): ProblemDetails[] => {
    const place = (key: string) => ({
      kind: 'rule' as const,
      path: file.path,
      ...file.placeOf(['concepts', index, key]),
    })
    const faults: ProblemDetails[] = []
    if (raw.prefLabel === undefined && !extended.has(raw.id)) {
      faults.push({
        ...place('id'),
        what: { nl: `Het begrip "${raw.id}" heeft geen naam.`, en: `The concept "${raw.id}" has no name.` },
        why: {
          nl: 'Alleen een begrip dat al bestaat, mag zonder "prefLabel": dan vult u het aan.',
          en: 'Only a concept that exists already may lack "prefLabel": then you add to it.',
        },
        help: helpWith(
          raw.id,
          known.filter((id) => id !== raw.id),
          {
            nl: 'Voeg "prefLabel: { nl: …, en: … }" toe.',
            en: 'Add "prefLabel: { nl: …, en: … }".',
          },
        ),
      })
    }
    if (own.indexOf(raw.id) !== order) {
      faults.push({
        ...place('id'),
        what: { nl: `Het begrip "${raw.id}" bestaat al.`, en: `The concept "${raw.id}" exists already.` },
        help: { nl: 'Kies een andere naam.', en: 'Choose another id.' },
      })
    }
    for (const key of ['broader', 'covers'] as const) {
      for (const name of raw[key] ?? []) {
        if (!known.includes(name))
          faults.push(unknownName(place(key), { nl: 'Het begrip', en: 'The concept' }, name, known))
      }
    }
    if (raw.evidence !== undefined && !presets.has(raw.evidence)) {
      faults.push(
        unknownName(place('evidence'), { nl: 'Het bewijsmiddel', en: 'The evidence preset' }, raw.evidence, [
          ...presets,
        ]),
      )
    }
    return faults
  })
}

const slotsByKind: Readonly<Record<Check['kind'], readonly string[]>> = {
  wording: ['match', 'requirement'],
  demand: ['match', 'requirement', 'concept'],
  covered: ['match', 'requirement', 'concept', 'related'],
  limit: ['match', 'requirement', 'concept', 'actual', 'max', 'min', 'ratio'],
  missing: [],
  duplicate: ['requirement', 'related'],
  contradiction: ['match', 'requirement', 'related', 'other'],
  reference: ['match', 'requirement', 'act', 'article', 'paragraph', 'date', 'successor'],
  structure: ['match', 'requirement'],
}

function ruleFaults(
  loaded: Loaded,
  concepts: readonly Concept[],
  sources: readonly Source[],
): readonly ProblemDetails[] {
  const raw = loaded.value as RawRule
  const known = concepts.map((concept) => concept.id)
  const faults: ProblemDetails[] = []
  const place = (path: readonly (string | number)[]) => ({
    kind: 'rule' as const,
    path: loaded.path,
    ...loaded.placeOf(path),
  })
  const [kind = '', check = {}] = Object.entries(raw.check)[0] ?? []
  for (const key of ['concept', 'together', 'without', 'by'] as const) {
    for (const name of list(check[key])) {
      if (key === 'by' && outsideDraft.some((outside) => outside === name)) continue
      if (!known.includes(name))
        faults.push(unknownName(place(['check', kind, key]), { nl: 'Het begrip', en: 'The concept' }, name, known))
    }
  }
  if (kind === 'covered') {
    for (const by of list(check.by)) {
      const covering = concepts.find((concept) => concept.id === by)
      for (const name of covering === undefined ? [] : list(check.concept)) {
        if (covering?.covers.includes(name)) continue
        faults.push({
          ...place(['check', kind, 'by']),
          what: { nl: `"${by}" dekt "${name}" niet.`, en: `"${by}" does not cover "${name}".` },
          why: {
            nl: 'Wat een begrip dekt, staat bij dat begrip in concepts/.',
            en: 'What a concept covers is written with that concept in concepts/.',
          },
          help: {
            nl: `Voeg "${name}" toe aan "covers" van "${by}", of pas de regel aan.`,
            en: `Add "${name}" to "covers" of "${by}", or change the rule.`,
          },
        })
      }
    }
  }
  if (kind === 'missing' && check.concept === undefined && check.any === undefined) {
    faults.push({
      ...place(['check', kind]),
      what: { nl: '"missing" zegt niet wat er moet staan.', en: '"missing" does not say what should be there.' },
      help: { nl: 'Voeg "concept" of "any" toe.', en: 'Add "concept" or "any".' },
    })
  }
  if (kind === 'reference' && (check.of === 'nowhere') !== (check.to !== undefined)) {
    faults.push({
      ...place(['check', kind]),
      what: { nl: '"to" hoort bij "of: nowhere".', en: '"to" belongs with "of: nowhere".' },
      help: {
        nl: 'Zeg bij "nowhere" met "to" naar welke soort plaats is verwezen, en laat "to" anders weg.',
        en: 'With "nowhere", say in "to" which kind of place is referred to; leave "to" out otherwise.',
      },
    })
  }
  if (kind === 'limit' && check.max === undefined && check.min === undefined) {
    faults.push({
      ...place(['check', kind]),
      what: { nl: '"limit" heeft geen grens.', en: '"limit" has no bound.' },
      help: { nl: 'Voeg "max" of "min" toe.', en: 'Add "max" or "min".' },
    })
  }
  raw.basis.forEach((citation, index) => {
    const id = citation.cite.split(' ')[0] ?? ''
    const names = sources.map((source) => source.id)
    if (!names.includes(id))
      faults.push(unknownName(place(['basis', index, 'cite']), { nl: 'De bron', en: 'The source' }, id, names))
  })
  const slots = slotsByKind[kind as Check['kind']] ?? []
  for (const language of ['nl', 'en'] as const) {
    for (const [, slot = ''] of raw.message[language].matchAll(/\{(\w+)\}/g)) {
      if (!slots.includes(slot))
        faults.push(unknownName(place(['message', language]), { nl: 'Het invulveld', en: 'The slot' }, slot, slots))
    }
    if (raw.message[language].length > 120) {
      faults.push({
        ...place(['message', language]),
        what: { nl: 'De boodschap is te lang.', en: 'The message is too long.' },
        help: { nl: 'Houd het op hooguit 120 tekens.', en: 'Keep it to 120 characters at most.' },
      })
    }
  }
  const ways = [raw.fix?.replace, raw.fix?.remove, raw.fix?.clause].filter((way) => way !== undefined)
  if (ways.length > 1) {
    faults.push({
      ...place(['fix']),
      what: { nl: '"fix" doet meer dan één ding.', en: '"fix" does more than one thing.' },
      help: { nl: 'Kies replace, remove of clause.', en: 'Choose replace, remove or clause.' },
    })
  }
  if (
    raw.fix !== undefined &&
    raw.fix.class !== 'proposal' &&
    raw.fix.replace === undefined &&
    raw.fix.remove === undefined
  ) {
    faults.push({
      ...place(['fix']),
      what: { nl: '"fix" zegt niet wat er verandert.', en: '"fix" does not say what changes.' },
      help: {
        nl: 'Voeg replace of remove toe, of maak er een proposal van.',
        en: 'Add replace or remove, or make it a proposal.',
      },
    })
  }
  return faults
}
