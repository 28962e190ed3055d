/** The same words in every place a draft may hold them, to prove that a rule sees them there. */

import type { Bilingual } from '../model/problem.ts'
import type { Draft } from '../model/specification.ts'

/** Requirements to put in a draft: the first is the example's own text, the others stand beside it. */
export interface Texts {
  readonly given: Readonly<Record<string, unknown>>
  readonly text: string
  readonly beside: readonly string[]
}

/** A way to write requirements down. */
export interface Host {
  readonly name: string
  readonly label: Bilingual
  readonly draft: (texts: Texts) => Draft
}

const id = (index: number) => `E-${String(index + 1).padStart(2, '0')}`

function frontMatter(given: Texts['given']): string {
  const keys = Object.entries(given)
  return keys.length === 0
    ? ''
    : `---\n${keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---\n\n`
}

/** Characters that would be markup, were they not escaped. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>|]/g, (character) => `\\${character}`)

const numbered = (beside: Texts['beside']) => beside.map((other, index) => `${id(index + 1)} ${escapeMarkdown(other)}`)

function markdown(name: string, nl: string, own: (text: string) => string): Host {
  return {
    name,
    label: { nl, en: name.replace('-', ' ') },
    draft: ({ given, text, beside }) => ({
      path: `${name}.md`,
      format: 'markdown',
      text: `${frontMatter(given)}# Programma van eisen\n\n${[own(escapeMarkdown(text)), ...numbered(beside)].join('\n\n')}\n`,
    }),
  }
}

function yaml(name: string, nl: string, own: (text: string) => string): Host {
  const facts = (given: Texts['given']) =>
    `tender:\n  title: Programma van eisen\n${Object.entries(given)
      .map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`)
      .join('')}`
  const entry = (index: number, scalar: string) => `  - id: ${id(index)}\n    text: ${scalar}\n`
  return {
    name,
    label: { nl, en: name.replace('-', ' ') },
    draft: ({ given, text, beside }) => ({
      path: `${name}.yaml`,
      format: 'yaml',
      text: `${facts(mixable(given))}requirements:\n${entry(0, own(text))}${beside
        .map((other, index) => entry(index + 1, JSON.stringify(other)))
        .join('')}`,
    }),
  }
}

/** A title of the example's own replaces the host's. */
function mixable(given: Texts['given']): Texts['given'] {
  const { titel: _titel, title: _title, ...rest } = given
  return rest
}

/** Breaks a text in two lines at the space nearest to its middle. */
function twoLines(text: string, between: string): string {
  const middle = text.indexOf(' ', text.length / 2)
  return middle < 0 ? text : `${text.slice(0, middle)}${between}${text.slice(middle + 1)}`
}

/** A draft that is the example itself, markup and all; for rules about the draft rather than a requirement. */
export const rawHost: Host = {
  name: 'raw',
  label: { nl: 'het stuk zelf', en: 'the draft itself' },
  draft: ({ given, text, beside }) => ({
    path: 'raw.md',
    format: 'markdown',
    text: `${frontMatter(given)}# Programma van eisen\n\n${[text, ...numbered(beside)].join('\n\n')}\n`,
  }),
}

/** All hosts; the first is the plainest and is the one fixes are proved in. */
export const hosts: readonly Host[] = [
  markdown('paragraph', 'alinea', (text) => `${id(0)} ${text}`),
  markdown('list-item', 'opsomming', (text) => `- **${id(0)}** ${text}`),
  markdown('table-cell', 'tabel', (text) => `| Nr | Eis |\n| --- | --- |\n| ${id(0)} | ${text} |`),
  markdown('block-quote', 'citaat', (text) => `> ${id(0)} ${twoLines(text, '\n> ')}`),
  markdown('bold', 'vet', (text) => `${id(0)} **${text}**`),
  yaml('single-quoted', 'YAML tussen enkele aanhalingstekens', (text) => `'${text.replaceAll("'", "''")}'`),
  yaml('double-quoted', 'YAML tussen dubbele aanhalingstekens', (text) => JSON.stringify(text)),
  yaml('literal', 'YAML na |', (text) => `|\n      ${twoLines(text, '\n      ')}`),
  yaml('folded', 'YAML na >', (text) => `>-\n      ${twoLines(text, '\n      ')}`),
]
