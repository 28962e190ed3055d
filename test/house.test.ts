import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import { factSchema } from '../src/parse/schema.ts'

const about = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly because: Readonly<Record<string, string>>
}

describe('the house', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'Problem',
      'build',
      'fix',
      'lint',
      'readDraft',
      'readPack',
      'report',
      'shippedPack',
    ])
  })

  it('depends on these packages, each with a reason', () => {
    expect(Object.keys(about.dependencies)).toEqual([
      'commander',
      'decode-named-character-reference',
      'diff',
      'docx',
      'fflate',
      'mdast-util-frontmatter',
      'mdast-util-gfm-footnote',
      'mdast-util-gfm-table',
      'micromark-extension-frontmatter',
      'micromark-extension-gfm-footnote',
      'micromark-extension-gfm-table',
      'remark-parse',
      'unified',
      'yaml',
    ])
    for (const name of Object.keys(about.dependencies)) expect(about.because[name], name).toBeDefined()
  })

  it('pins every version exactly', () => {
    for (const version of Object.values({ ...about.dependencies, ...about.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it('publishes a schema of facts that is made from the facts themselves', () => {
    expect(JSON.parse(readFileSync('schema/facts.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(factSchema())),
    )
  })
})
