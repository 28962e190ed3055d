import { expect, test } from 'vitest'
import type { Draft } from '../../src/model/specification.ts'
import { sourceSpan } from '../../src/model/text.ts'
import { parse } from '../../src/parse/parse.ts'

type Case = readonly [name: string, source: string, decoded: string, written: string]

const markdown: readonly Case[] = [
  ['paragraph', 'Kop\n\nDe aanbieder levert zorg.\n', 'aanbieder levert', 'aanbieder levert'],
  ['paragraph over lines', 'De aanbieder\nlevert zorg.\n', 'aanbieder\nlevert', 'aanbieder\nlevert'],
  ['indented continuation', 'De aanbieder  \t\n   levert.\n', 'levert', 'levert'],
  ['word after a soft break', 'een\n   twee drie', 'twee', 'twee'],
  ['list item', '- een\n- De aanbieder levert.\n', 'aanbieder levert', 'aanbieder levert'],
  ['list item over lines', '- een\n  twee drie\n- vier', 'een\ntwee', 'een\n  twee'],
  ['nested item', '1. een\n   - twee\n     drie vier\n', 'drie', 'drie'],
  ['table cell', '| Nr | Eis |\n| - | - |\n| 1 | De VOG is geldig |\n', 'VOG is', 'VOG is'],
  ['pipe in a cell', '| Eis |\n| - |\n| a \\| b en c |\n', 'a | b en', 'a \\| b en'],
  ['code pipe in a cell', '| Eis |\n| - |\n| `a \\| b` en c |\n', 'a | b', 'a \\| b'],
  ['break in a cell', '| Eis |\n| - |\n| een<br>twee |\n', 'een\ntwee', 'een<br>twee'],
  ['block quote', '> De aanbieder\n> levert zorg.\n', 'aanbieder\nlevert', 'aanbieder\n> levert'],
  ['nested quote', '> > een twee\n> > drie vier\n', 'twee\ndrie', 'twee\n> > drie'],
  ['lazy continuation', '> een twee\ndrie vier\n', 'twee\ndrie', 'twee\ndrie'],
  ['half lazy continuation', '> > een twee\n> drie vier\n', 'drie vier', 'drie vier'],
  ['quote in a list', '- > een\n  > twee drie\n', 'twee drie', 'twee drie'],
  ['bold', 'De **aan**bieder levert', 'aanbieder', 'aan**bieder'],
  ['bold alone', 'De **aanbieder** levert', 'aanbieder', 'aanbieder'],
  ['nested emphasis', 'De ***aan*bieder** levert', 'bieder', 'bieder'],
  ['link text', 'Zie [de wet](https://x.nl "t") nu', 'de wet', 'de wet'],
  ['reference link', 'Zie [de wet][w] nu\n\n[w]: https://x.nl', 'de wet', 'de wet'],
  ['autolink', 'Zie <https://x.nl/a_b> nu', 'https://x.nl/a_b', 'https://x.nl/a_b'],
  ['entity', 'Zorg &amp; welzijn hier', 'Zorg & welzijn', 'Zorg &amp; welzijn'],
  ['entity of an ampersand', 'x &amp;amp; y', '&amp; y', '&amp;amp; y'],
  ['numeric entity', 'cli&#235;nt &#xEB;n', 'cliënt ën', 'cli&#235;nt &#xEB;n'],
  ['two-unit entity', 'a &NotEqualTilde; b c', 'b c', 'b c'],
  ['no entity', 'R&D en A&B; zo', 'A&B; zo', 'A&B; zo'],
  ['escape', 'Prijs \\*exclusief\\* btw', '*exclusief* btw', '\\*exclusief\\* btw'],
  ['no escape', 'pad C:\\map nu', 'C:\\map nu', 'C:\\map nu'],
  ['hard break', 'een  \ntwee drie', 'een\ntwee', 'een  \ntwee'],
  ['backslash break', 'een\\\ntwee drie', 'twee drie', 'twee drie'],
  ['footnote call', 'De eis[^1] geldt.\n\n[^1]: noot', 'eis geldt', 'eis[^1] geldt'],
  ['footnote', 'De eis[^1] geldt.\n\n[^1]: Volgens de wet.\n', 'de wet', 'de wet'],
  ['heading', '# Eisen aan *zorg*\n', 'aan zorg', 'aan *zorg'],
  ['closed heading', '## Eisen aan zorg ##\n', 'zorg', 'zorg'],
  ['setext heading', 'Eisen aan\nzorg nu\n===\n', 'zorg nu', 'zorg nu'],
  ['image', 'Zie ![een &amp; twee](x.png) nu', 'een & twee', 'een &amp; twee'],
  ['inline code', 'Vul `` a ` b `` in', 'a ` b', 'a ` b'],
  ['placeholder', 'Gemeente <naam gemeente> vraagt', '<naam gemeente> vraagt', '<naam gemeente> vraagt'],
  ['placeholder alone', 'Gemeente\n\n<naam gemeente>\n', 'naam gemeente', 'naam gemeente'],
  ['tags', 'De <b>aan</b>bieder levert', 'aanbieder', 'aan</b>bieder'],
  ['html block', '<div>\n<p>De aanbieder</p>\n</div>\n', 'De aanbieder', 'De aanbieder'],
  ['after a comment', 'een <!-- stil --> twee drie', 'twee drie', 'twee drie'],
  ['comment at line start', '<!-- stil --> De aanbieder levert', 'De aanbieder', 'De aanbieder'],
]

const yaml: readonly Case[] = [
  ['plain', 'requirements:\n  - text: De aanbieder levert\n', 'aanbieder', 'aanbieder'],
  [
    'plain over lines',
    'requirements:\n  - text: De aanbieder\n      levert  zorg\n',
    'aanbieder levert',
    'aanbieder\n      levert',
  ],
  [
    'single quotes',
    "requirements:\n  - text: 'cliënt ''s morgens\n      zorg'\n",
    "cliënt 's morgens",
    "cliënt ''s morgens",
  ],
  ['single quotes over lines', "requirements:\n  - text: 'een\n\n      twee drie'\n", 'een\ntwee', 'een\n\n      twee'],
  [
    'double quotes',
    'requirements:\n  - text: "een \\"twee\\" drie\\tvier"\n',
    '"twee" drie\tvier',
    '\\"twee\\" drie\\tvier',
  ],
  [
    'numbered escapes',
    'requirements:\n  - text: "\\x41 \\u00EB \\U0001F600 zo \\u0021"\n',
    'ë 😀 zo !',
    '\\u00EB \\U0001F600 zo \\u0021',
  ],
  ['escaped newline', 'requirements:\n  - text: "een \\n twee drie"\n', 'twee drie', 'twee drie'],
  ['folded in quotes', 'requirements:\n  - text: "een\n      twee drie"\n', 'een twee', 'een\n      twee'],
  ['escaped line break', 'requirements:\n  - text: "een \\\n      twee drie"\n', 'twee drie', 'twee drie'],
  [
    'literal',
    'requirements:\n  - text: |\n      een twee\n\n      - drie\n        vier\n',
    '- drie\n  vier',
    '- drie\n        vier',
  ],
  ['literal stripped', 'requirements:\n  - text: |-\n      een\n      twee', 'een', 'een'],
  ['indented literal', 'requirements:\n  - text: |2\n        een\n      twee\n', 'twee', 'twee'],
  [
    'folded',
    'requirements:\n  - text: >\n      een twee\n      drie\n\n      vier\n',
    'twee drie\nvier',
    'twee\n      drie\n\n      vier',
  ],
  ['flow', 'requirements: [{id: 1, text: een twee}, {text: drie}]\n', 'een twee', 'een twee'],
  ['evidence', 'requirements:\n  - text: een\n    evidence:\n      - VOG of zo\n', 'VOG of', 'VOG of'],
]

const variants: readonly [string, (source: string) => string][] = [
  ['LF', (source) => source],
  ['CRLF', (source) => source.replaceAll('\n', '\r\n')],
  ['BOM', (source) => `\uFEFF${source}`],
]

function check(format: Draft['format'], cases: readonly Case[]): void {
  for (const [variant, vary] of variants) {
    test.each(cases)(`${format} ${variant}: %s`, (_, source, decoded, written) => {
      const text = vary(source)
      const { passages } = parse({ path: 'x', text, format })
      const passage = passages.find(({ text: { value } }) => value.includes(decoded))
      if (passage === undefined) throw new Error(`not found in ${JSON.stringify(passages.map((p) => p.text.value))}`)
      const at = passage.text.value.indexOf(decoded)
      const { start, end } = sourceSpan(passage.text, at, at + decoded.length)
      expect(text.slice(start, end)).toBe(written.replaceAll('\n', variant === 'CRLF' ? '\r\n' : '\n'))
    })
  }
}

check('markdown', markdown)
check('yaml', yaml)
