import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineStarts } from '../../src/model/span.ts'
import { caretsOf, excerptAt } from '../../src/report/excerpt.ts'
import { columnsOf } from '../../src/report/width.ts'
import { readMarks } from './builder.ts'

function quote(marked: string, columns = 60): string {
  const { text, spans } = readMarks(marked)
  const excerpt = excerptAt(text, lineStarts(text), spans[0] ?? { start: 0, end: 0 }, columns)
  return `\n${excerpt.line}-${excerpt.lastLine}\n${excerpt.before}${excerpt.found}${excerpt.after}\n${caretsOf(excerpt)}\n`
}

describe('excerpt', () => {
  it('quotes the line and marks the words', () => {
    expect(quote('een\n  - de [|Wbp|] geldt  \ndrie')).toMatchInlineSnapshot(`
      "
      2-2
      - de Wbp geldt
           ^^^
      "
    `)
  })

  it('knows CRLF, a byte-order mark and tabs', () => {
    expect(quote('\ufeffeen\r\n\tde\t[|Wbp|]\tgeldt\r\ndrie')).toMatchInlineSnapshot(`
      "
      2-2
      de Wbp geldt
         ^^^
      "
    `)
    expect(quote('\ufeff[|een|]\r\n')).toMatchInlineSnapshot(`
      "
      1-1
      een
      ^^^
      "
    `)
  })

  it('cuts a long line around the words, between words', () => {
    const long = 'aanbieder en gemeente overleggen elk kwartaal over de voortgang '.repeat(4)
    expect(quote(`${long}en de [|Wbp|] geldt. ${long}`)).toMatchInlineSnapshot(`
      "
      1-1
      … over de voortgang en de Wbp geldt. aanbieder en …
                                ^^^
      "
    `)
    expect(quote(`de [|Wbp|] geldt. ${long}`)).toMatchInlineSnapshot(`
      "
      1-1
      de Wbp geldt. aanbieder en gemeente overleggen elk …
         ^^^
      "
    `)
    expect(quote(`${long} de [|Wbp|].`)).toMatchInlineSnapshot(`
      "
      1-1
      … overleggen elk kwartaal over de voortgang  de Wbp.
                                                      ^^^
      "
    `)
    expect(quote(`de [|${long}|] geldt`)).toMatchInlineSnapshot(`
      "
      1-1
      aanbieder en gemeente overleggen elk kwartaal over de …
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  it('puts the marks right under wide and combining characters', () => {
    expect(quote('👩‍👩‍👧 zorg 😀 cafe\u0301 [|cliënt 👍🏽|] 漢字 🇳🇱 ✔️')).toMatchInlineSnapshot(`
      "
      1-1
      👩‍👩‍👧 zorg 😀 café cliënt 👍🏽 漢字 🇳🇱 ✔️
                      ^^^^^^^^^
      "
    `)
    expect(columnsOf('👩‍👩‍👧😀e\u0301漢🇳🇱👍🏽✔️')).toBe(2 + 2 + 1 + 2 + 2 + 2 + 2)
    expect(columnsOf('ｶﾀｶﾅ')).toBe(4)
  })

  it('shows the first line that says something of a span over several lines', () => {
    expect(quote('een [|\n\n  twee\ndrie|] vier')).toMatchInlineSnapshot(`
      "
      3-4
      twee
      ^^^^
      "
    `)
  })

  it('never fills more columns than it may, and always holds what was found', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', 'é', '😀', '\n', '\r\n', '\t', '漢', 'woord ', '\u0301'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 8, max: 40 }), (before, found, after, columns) => {
        const source = before + found + after
        const span = { start: before.length, end: before.length + found.length }
        const excerpt = excerptAt(source, lineStarts(source), span, columns)
        const line = excerpt.before + excerpt.found + excerpt.after
        expect(line).not.toMatch(/[\n\r\t]/)
        expect(columnsOf(excerpt.before) + columnsOf(excerpt.found) + columnsOf(excerpt.after)).toBeLessThanOrEqual(
          columns,
        )
        expect(excerpt.line).toBeLessThanOrEqual(excerpt.lastLine)
        if (/\S/.test(found)) expect(excerpt.found.trim()).not.toBe('')
      }),
    )
  })
})
