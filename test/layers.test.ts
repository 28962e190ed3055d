import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which folders of src a folder may import from, and which packages. Node's own modules are named `node`. */
const law: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  model: { rooms: [], packages: [] },
  language: { rooms: ['model'], packages: [] },
  parse: {
    rooms: ['model', 'language'],
    packages: [
      'unified',
      'remark-parse',
      'yaml',
      'mdast',
      'mdast-util-frontmatter',
      'mdast-util-gfm-footnote',
      'mdast-util-gfm-strikethrough',
      'mdast-util-gfm-table',
      'micromark-extension-frontmatter',
      'micromark-extension-gfm-footnote',
      'micromark-extension-gfm-strikethrough',
      'micromark-extension-gfm-table',
      'decode-named-character-reference',
    ],
  },
  understand: { rooms: ['model', 'language'], packages: [] },
  rules: { rooms: ['model', 'language'], packages: ['yaml'] },
  check: { rooms: ['model', 'language'], packages: [] },
  relate: { rooms: ['model', 'language'], packages: [] },
  burden: { rooms: ['model', 'language'], packages: [] },
  fix: { rooms: ['model', 'language'], packages: [] },
  report: { rooms: ['model', 'language'], packages: ['diff'] },
  document: { rooms: ['model', 'language'], packages: ['docx', 'fflate'] },
  pipeline: {
    rooms: ['model', 'parse', 'understand', 'relate', 'check', 'burden', 'fix', 'document'],
    packages: [],
  },
  'pipeline.ts': { rooms: ['pipeline', 'burden', 'fix'], packages: [] },
  'disk.ts': { rooms: ['model', 'rules'], packages: ['node'] },
  'cache.ts': { rooms: ['model', 'pipeline.ts', 'disk.ts'], packages: ['node'] },
  'selection.ts': { rooms: ['disk.ts'], packages: ['node', 'ignore'] },
  'pdf.ts': { rooms: ['model'], packages: ['node'] },
  author: {
    rooms: ['model', 'parse', 'rules', 'burden', 'report', 'document', 'pipeline.ts', 'disk.ts'],
    packages: [],
  },
  'index.ts': { rooms: ['model', 'author', 'report', 'pipeline.ts', 'disk.ts'], packages: [] },
  cli: {
    rooms: [
      'model',
      'language',
      'parse',
      'report',
      'author',
      'pipeline.ts',
      'cache.ts',
      'disk.ts',
      'selection.ts',
      'pdf.ts',
    ],
    packages: ['commander', 'node'],
  },
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => name.split(sep).join('/'))

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? file) : file)
const packageOf = (name: string) =>
  name.startsWith('node:')
    ? 'node'
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join('src', file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

describe('the layer law', () => {
  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(law).sort())
  })

  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file)
    const allowed = law[room]
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = roomOf(posix.normalize(posix.join(posix.dirname(file), name)))
        expect([room, ...(allowed?.rooms ?? [])], `${file} imports ${name}`).toContain(target)
      } else expect(allowed?.packages, `${file} imports ${name}`).toContain(packageOf(name))
    }
  })

  it('has no circle of files', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) =>
            relative('.', join(dirname(file), name))
              .split(sep)
              .join('/'),
          ),
      ]),
    )
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]) => {
      expect(path, `circle through ${file}`).not.toContain(file)
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })

  it('would catch a sideways import', () => {
    expect(law['check']?.rooms).not.toContain('parse')
    expect(law['model']?.rooms).toEqual([])
  })
})
