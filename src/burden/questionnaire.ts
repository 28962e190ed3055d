/** Asks providers how long it really takes, and puts their answers in place of the standard times. */

import { writeNumber } from '../language/written.ts'
import type { Appraisal } from '../model/burden.ts'
import type { Language } from '../model/facts.ts'
import type { BurdenParameters, EvidencePreset, ValueName } from '../model/parameters.ts'
import { Problem } from '../model/problem.ts'
import { listPrices } from './price.ts'

/** A question: what it is about, what is asked, and what the estimate takes until somebody answers. */
export interface Question {
  /** `report-standard.produce`, or the name of a value. */
  readonly id: string
  readonly text: string
  readonly assumed: number
}

const parts = ['produce', 'handle', 'check'] as const
type PartName = (typeof parts)[number]

/** Values that a provider can tell. */
const asked: readonly ValueName[] = ['readers', 'passes', 'questionsPerBidder']

/** So few questions that people answer them. */
const most = 12

const texts = {
  nl: {
    produce: (form: string) => `Hoeveel minuten kost het om dit te maken: ${form}?`,
    handle: (form: string) => `Hoeveel minuten kost het om dit aan te leveren en te bewaren: ${form}?`,
    check: (form: string) => `Hoeveel minuten kost het de gemeente om dit te controleren: ${form}?`,
    readers: 'Hoeveel mensen lezen bij u de stukken van een aanbesteding?',
    passes: 'Hoe vaak leest zo iemand de stukken?',
    questionsPerBidder: 'Hoeveel vragen stelt u in de vragenronde?',
  },
  en: {
    produce: (form: string) => `How many minutes does it take to make this: ${form}?`,
    handle: (form: string) => `How many minutes does it take to hand over and file this: ${form}?`,
    check: (form: string) => `How many minutes does it take the municipality to check this: ${form}?`,
    readers: 'How many people read the documents of a tender?',
    passes: 'How often does each of them read the documents?',
    questionsPerBidder: 'How many questions do you ask in the question round?',
  },
} as const

/** The questions whose answers would tell most: about how the draft is read, and what takes most time in it. */
export function questionsAbout(
  appraisals: readonly Appraisal[],
  parameters: BurdenParameters,
  language: Language,
): readonly Question[] {
  const presets = new Map(parameters.presets.map((preset) => [preset.id, preset]))
  const prices = listPrices(parameters).evidence
  const time = new Map<string, number>()
  for (const { kind, subject, milliMinutes } of appraisals.flatMap(({ burden }) => burden.items)) {
    const part =
      kind === 'production' ? 'produce' : kind === 'handling' ? 'handle' : kind === 'checking' ? 'check' : null
    if (part === null || !presets.has(subject)) continue
    time.set(`${subject}.${part}`, (time.get(`${subject}.${part}`) ?? 0) + milliMinutes)
  }
  const heaviest = [...time].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
  const forms = heaviest.slice(0, most - asked.length).map((id): Question => {
    const [form = '', part] = id.split('.') as [string, PartName]
    const minutes = (prices.get(form)?.[part].milliMinutes ?? 0) / 1000
    return { id, text: texts[language][part](presets.get(form)?.label[language] ?? form), assumed: minutes }
  })
  const values = asked.map((name): Question => {
    const text = texts[language][name as 'readers' | 'passes' | 'questionsPerBidder']
    return { id: name, text, assumed: parameters.values[name].value }
  })
  return [...forms, ...values]
}

const respondents = 10

/** The questions as a sheet: one row each, and a column for everyone who answers. */
export function questionSheet(questions: readonly Question[], language: Language): readonly (readonly string[])[] {
  const head = language === 'nl' ? ['vraag-id', 'vraag', 'aanname'] : ['question-id', 'question', 'assumption']
  const column = language === 'nl' ? 'antwoord' : 'answer'
  return [
    [...head, ...Array.from({ length: respondents }, (_, index) => `${column} ${index + 1}`)],
    ...questions.map(({ id, text, assumed }) => [
      id,
      text,
      writeNumber(assumed, 1, language),
      ...Array.from({ length: respondents }, () => ''),
    ]),
  ]
}

/** From this many answers on, the time level is no longer that of a table from abroad. */
const enough = 5

/**
 * A parameter file (YAML) that changes a set by the answers on sheets: the median of each question. Rows are those of
 * the questionnaire; an unknown question or an answer that is no number is a Problem.
 */
export function calibrate(
  sheets: readonly { readonly path: string; readonly rows: readonly (readonly string[])[] }[],
  id: string,
  parameters: BurdenParameters,
): string {
  const answers = new Map<string, number[]>()
  for (const { path, rows } of sheets) {
    for (const [index, [question = '', , , ...given]] of rows.entries()) {
      if (index === 0 || question.trim() === '') continue
      checkQuestion(path, index, question, parameters)
      const numbers = given.filter((cell) => cell.trim() !== '').map((cell) => numberIn(path, index, cell))
      if (numbers.length > 0) answers.set(question, [...(answers.get(question) ?? []), ...numbers])
    }
  }
  if (answers.size === 0) throw noAnswers(sheets[0]?.path)
  return yamlOf(answers, id, parameters)
}

function yamlOf(
  answers: ReadonlyMap<string, readonly number[]>,
  id: string,
  { id: base, values }: BurdenParameters,
): string {
  const forms = new Map<string, string[]>()
  const counts = new Map<string, number>()
  for (const [question, numbers] of answers) {
    const [form = '', part] = question.split('.')
    if (part === undefined) continue
    forms.set(form, [...(forms.get(form) ?? []), `${part}: ${median(numbers)}`])
    counts.set(form, Math.max(counts.get(form) ?? 0, numbers.length))
  }
  const told = [...answers].filter(([question]) => !question.includes('.'))
  const measuredWell = [...counts.values()].some((count) => count >= enough)
  const lines = [
    '# Made by tenderlint burden calibrate from the answers to its questionnaire. Medians; change what is not right.',
    `set: ${id}`,
    `extends: ${base}`,
    'sources:',
    '  questionnaire:',
    `    title: Vragenlijst onder aanbieders, ten hoogste ${Math.max(...[...answers.values()].map((all) => all.length))} antwoorden per vraag`,
    '    year: null',
    ...(forms.size > 0 ? ['measured:'] : []),
    ...[...forms].map(([form, written]) => `  ${form}: { ${written.join(', ')}, answers: ${counts.get(form) ?? 0} }`),
    ...(told.length > 0 || measuredWell ? ['values:'] : []),
    ...told.map(([name, numbers]) => {
      const range = numbers.length > 1 ? `, low: ${Math.min(...numbers)}, high: ${Math.max(...numbers)}` : ''
      return `  ${name}: { value: ${median(numbers)}${range}, status: user, source: questionnaire }`
    }),
    ...(measuredWell
      ? [
          '  # Five answers or more: the times are no longer those of a table from abroad.',
          `  timeLevelMarket: { value: ${values.timeLevelMarket.value}, low: 0.8, high: 1.25, status: user, source: questionnaire }`,
        ]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b)
  const [low = 0, high = 0] = [ordered[(ordered.length - 1) >> 1], ordered[ordered.length >> 1]]
  return (low + high) / 2
}

function numberIn(path: string, index: number, cell: string): number {
  const value = Number(cell.trim().replace(',', '.'))
  if (Number.isFinite(value) && value >= 0) return value
  throw new Problem({
    kind: 'usage',
    path,
    line: index + 1,
    what: { nl: `"${cell}" is geen getal.`, en: `"${cell}" is no number.` },
    help: {
      nl: 'Vul alleen minuten of aantallen in, zoals 45 of 1,5.',
      en: 'Fill in minutes or numbers only, such as 45 or 1.5.',
    },
  })
}

function checkQuestion(path: string, index: number, question: string, { presets }: BurdenParameters): void {
  const [form = '', part] = question.split('.')
  const knows = (preset: EvidencePreset) => preset.id === form
  if (part === undefined ? asked.includes(form as ValueName) : parts.includes(part as PartName) && presets.some(knows))
    return
  throw new Problem({
    kind: 'usage',
    path,
    line: index + 1,
    what: { nl: `De vraag "${question}" bestaat niet.`, en: `The question "${question}" does not exist.` },
    help: {
      nl: 'Laat de eerste kolom staan zoals tenderlint burden questionnaire hem schreef.',
      en: 'Leave the first column as tenderlint burden questionnaire wrote it.',
    },
  })
}

function noAnswers(path: string | undefined): Problem {
  return new Problem({
    kind: 'usage',
    ...(path === undefined ? {} : { path }),
    what: { nl: 'Er staat nog geen antwoord in.', en: 'There is no answer in it yet.' },
    help: {
      nl: 'Laat aanbieders de kolommen na de aanname invullen.',
      en: 'Have providers fill in the columns after the assumption.',
    },
  })
}
