import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { expect, test } from 'vitest'
import { extendTables } from '../../src/parse/tables.ts'

function reader(extension: ReturnType<typeof gfmTable>) {
  return unified()
    .use(remarkParse)
    .use(function (this: Processor) {
      const data = this.data()
      data.micromarkExtensions = [extension]
      data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
    })
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => `| ${at} | **eis** ${at} | x \\| y |\n`).join('')
const head = '| Nr | Eis | Bewijs |\n|:--|---|--:|\n'

const cases: readonly (readonly [name: string, source: string])[] = [
  ['no table', 'een\n\ntwee\n'],
  ['a table', `een\n\n${head}${rows(3)}\ntwee\n`],
  ['a head alone', `${head}\ntwee`],
  ...[49, 50, 51, 52, 100, 101, 260].map(
    (count) => [`${count} rows`, `een\n\n${head}${rows(count)}\n# twee\n`] as const,
  ),
  [
    'several tables',
    `${head}${rows(60)}\n${head}${rows(2)}\n> ${head.replace('\n', '\n> ')}\n\n- ${head.replace('\n', '\n  ')}`,
  ],
  ['a quoted table', `${head}${rows(120)}`.replaceAll(/^(?=.)/gm, '> ')],
  ['ragged rows', `${head}${'| a\n| b | c | d | e |\nf\n'.repeat(40)}\nslot`],
  ['no newline at the end', `${head}${rows(70)}`.trimEnd()],
]

test.each(cases)('%s reads as without batches', (_, source) => {
  expect(reader(extendTables(source)).parse(source)).toEqual(reader(gfmTable()).parse(source))
})
