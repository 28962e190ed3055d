import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const folder = 'test/accuracy/later'
const drafts = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

const facts = /^---\n[\s\S]*?\n---\n/

/** What a draft asks and what is found in it, without the places. */
function told(text: string) {
  const { specification, findings } = lint({ path: 'draft.md', format: 'markdown', text }, pack, { language: 'nl' })
  return { demands: specification.requirements.map(({ id }) => id), found: findings.map(({ rule }) => rule).sort() }
}

/** Ways to write the same in Markdown, below the facts of a draft. */
const dresses: Readonly<Record<string, (body: string) => string>> = {
  'dividers between its chapters': (body) => body.replace(/^(#{1,4} )/gm, '---\n\n$1'),
  'other list marks': (body) => body.replace(/^(\s*)- /gm, '$1* '),
  'lists with empty lines': (body) => body.replace(/\n(- )/g, '\n\n$1'),
  'the line ends of Windows': (body) => body.replaceAll('\n', '\r\n'),
  'blanks that hold on to a number': (body) => body.replace(/\b([A-Z]{1,3}-?\d+(?:\.\d+)*) /g, '$1\u00a0'),
  'curled quotes': (body) => body.replace(/"([^"\n]*)"/g, '“$1”').replace(/(\w)'(\w)/g, '$1’$2'),
  'a picture above it': (body) => `![logo](logo.png)\n\n${body}`,
  'titles that close with their marks': (body) => body.replace(/^(#{1,6} .*[^#\s])$/gm, '$1 ##'),
  'titles with an anchor': (body) => body.replace(/^(#{1,6}) (.*)$/gm, '$1 <a id="a"></a>$2'),
  'titles with a name behind them': (body) => body.replace(/^(#{1,6} .*)$/gm, (title, _, at) => `${title} {#s${at}}`),
  'numbers in bold': (body) => body.replace(/^\| ([A-Z]{1,3}-?\d+(?:\.\d+)*) \|/gm, '| **$1** |'),
}

describe('a draft says the same', () => {
  const plain = drafts.map(told)

  it.each(Object.entries(dresses))('with %s', (_, dress) => {
    const dressed = drafts.map((text) => {
      const head = facts.exec(text)?.[0] ?? ''
      return head + dress(text.slice(head.length))
    })
    expect(dressed).not.toEqual(drafts)
    expect(dressed.map(told)).toEqual(plain)
  })
})
