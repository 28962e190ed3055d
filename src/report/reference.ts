/** The rules reference: every rule of a pack on one Markdown page, by category. */

import { formatShare } from '../language/hours.ts'
import { writeDate } from '../language/written.ts'
import type { Citation } from '../model/citation.ts'
import type { Language } from '../model/facts.ts'
import type { Category } from '../model/finding.ts'
import type { Rule, RulePack } from '../model/rule.ts'
import { type RuleWords, ruleWordsOf } from './rule-words.ts'
import { adviceOf, applicationOf, byCategory, exampleOf, forceOf, messageOf, severityOf } from './rules.ts'
import { mostColumns } from './width.ts'
import { count } from './words.ts'

/** How right the rules of a category were on labelled drafts: counts, and shares of them between 0 and 1. */
export interface CategoryScore {
  readonly labelled: number
  readonly recall: number
  readonly judged: number
  readonly precision: number
}
export type Scores = Readonly<Partial<Record<Category, CategoryScore>>>

const page = {
  nl: {
    title: 'De regels van tenderlint',
    lead: (rules: string, day: string) =>
      `${rules}, per soort. Het recht is bijgehouden tot ${day}. Elke regel heeft een eigen adres: zet \`#\` en zijn naam achter dat van deze bladzijde. Op het scherm staat hetzelfde, met alle voorbeelden: \`tenderlint explain REGEL\`.`,
    columns: ['Regel', 'Wat er aan de hand is', 'Ernst'],
    found: ({ labelled, recall }: CategoryScore, share: (value: number) => string) =>
      labelled === 0
        ? 'Gemeten: hiervan staat niets in de concepten waarop wij meten.'
        : `Gemeten: van de ${labelled} plekken in de concepten waarop wij meten, meldt tenderlint ${share(recall)}.`,
    right: ({ judged, precision }: CategoryScore, share: (value: number) => string) =>
      judged === 0 ? '' : ` Van de ${judged} meldingen die zijn nagekeken, klopt ${share(precision)}.`,
    how: ' Hoe er is gemeten, staat in [accuracy.md](accuracy.md).',
  },
  en: {
    title: 'The rules of tenderlint',
    lead: (rules: string, day: string) =>
      `${rules}, by category. The law was followed until ${day}. Every rule has its own address: put \`#\` and its name behind that of this page. The screen shows the same, with all examples: \`tenderlint explain RULE\`.`,
    columns: ['Rule', 'What is the matter', 'Severity'],
    found: ({ labelled, recall }: CategoryScore, share: (value: number) => string) =>
      labelled === 0
        ? 'Measured: the drafts on which we measure hold none of this.'
        : `Measured: of ${labelled} places in the drafts on which we measure, tenderlint reports ${share(recall)}.`,
    right: ({ judged, precision }: CategoryScore, share: (value: number) => string) =>
      judged === 0 ? '' : ` Of ${judged} reports that were judged, ${share(precision)} are right.`,
    how: ' How this was measured: [accuracy.md](accuracy.md).',
  },
} as const

/** Writes the reference; every rule is a heading of its own, so that `#rule` leads to it. */
export function reference(pack: RulePack, scores: Scores, language: Language): string {
  const words = ruleWordsOf(language)
  const { title, lead } = page[language]
  const categories = byCategory(pack.rules, words)
  const headings = categories.map(({ category, rules }) => `${words.category[category]} (${rules.length})`)
  return `${[
    '<!-- Made by npm run docs. Do not edit. -->',
    `# ${title}`,
    lead(count(pack.rules.length, words.rule, language), writeDate(pack.asOf, language)),
    headings.map((heading) => `- [${heading}](#${slug(heading)})`).join('\n'),
    ...categories.flatMap(({ category, rules }, index) => [
      `## ${headings[index]}`,
      ...measured(scores[category], language),
      overview(rules, pack, language),
      ...rules.map((rule) => entry(rule, pack, language)),
    ]),
  ].join('\n\n')}\n`
}

/** The address that readers of Markdown give a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

function measured(score: CategoryScore | undefined, language: Language): readonly string[] {
  if (score === undefined) return []
  const { found, right, how } = page[language]
  const share = (value: number) => formatShare(value, language)
  return [found(score, share) + right(score, share) + how]
}

function overview(rules: readonly Rule[], pack: RulePack, language: Language): string {
  const words = ruleWordsOf(language)
  const rows = rules.map((rule) => [
    `[${rule.id}](#${rule.id})`,
    plain(rule.title[language]),
    severityOf(rule, pack, words),
  ])
  const { columns } = page[language]
  return [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function entry(rule: Rule, pack: RulePack, language: Language): string {
  const words = ruleWordsOf(language)
  const facts: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [words.says, [plain(messageOf(rule, language))]],
    [words.advice, [plain(adviceOf(rule, language))]],
    [words.proposal, clauseOf(rule, language)],
    [words.basis, rule.basis.map((one) => citation(one, language))],
    [words.appliesTo, [applicationOf(rule, words)]],
    [words.inForce, forceOf(rule, language)],
  ]
  return [
    `### ${rule.id}`,
    `**${plain(rule.title[language])}** · ${severityOf(rule, pack, words)}`,
    plain(rule.why[language].trim()),
    facts
      .flatMap(([label, texts]) =>
        texts.length > 1
          ? [`- ${label}:`, ...texts.map((text) => `  - ${text}`)]
          : texts.map((text) => `- ${label}: ${text}`),
      )
      .join('\n'),
    `\`\`\`text\n${shownExamples(rule, words)}\n\`\`\``,
  ].join('\n\n')
}

function clauseOf(rule: Rule, language: Language): readonly string[] {
  const clause = rule.fix?.clause?.[language]
  return clause === undefined ? [] : [`“${plain(clause.trim())}”`]
}

/** The first text that is found and the first that is fine. */
function shownExamples(rule: Rule, words: RuleWords): string {
  return (['ko', 'ok'] as const)
    .flatMap((verdict) => rule.examples.filter((example) => example.verdict === verdict).slice(0, 1))
    .map((example) =>
      exampleOf(example, words, mostColumns)
        .map((line) => line.slice(2))
        .join('\n'),
    )
    .join('\n\n')
}

function citation({ cite, says, url }: Citation, language: Language): string {
  const name = url === null ? plain(cite) : `[${plain(cite)}](${url})`
  return says === null ? name : `${name}: ${plain(says[language])}`
}

/** Text in which nothing is markup. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, (mark) => `\\${mark}`)
}
