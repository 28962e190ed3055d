import { describe, expect, it } from 'vitest'
import { readStyle, readTemplate, shippedFile } from '../../src/author/template.ts'
import { Problem } from '../../src/model/problem.ts'

const sound = `name: { nl: Bestek, en: Specification }
about: { nl: Alles., en: All. }
needs: [titel, opdrachtgever]
parts:
  - title-page: { facts: [status] }
  - text: { says: { nl: 'Van {buyer}.', en: 'By {buyer}.' } }
  - chapters: { about: [requirement, wish], needed: [requirement] }
  - annex: account
`

const faults = (text: string): readonly string[] => {
  try {
    readTemplate({ path: 'sjablonen/bestek.yaml', text })
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.all.map(({ path, line, column, what, help }) => `${path}:${line}:${column} ${what.nl} ${help.nl}`)
  }
}

describe('a template', () => {
  it('is named after its file, and may leave out what has an answer of its own', () => {
    const template = readTemplate({ path: 'sjablonen/bestek.yaml', text: sound })
    expect(template.id).toBe('bestek')
    expect(template.called).toEqual({ nl: [], en: [] })
    expect(template.parts[1]).toEqual({ text: { heading: null, says: { nl: 'Van {buyer}.', en: 'By {buyer}.' } } })
  })

  it.each([
    ['opdrachtgever', 'opdrachtgver', '3:16 "needs 2" heeft een waarde die niet bestaat. Bedoelt u "opdrachtgever"?'],
    ['[status]', '[statuss]', 'facts 1" heeft een waarde die niet bestaat. Bedoelt u "status"?'],
    ['  - annex: account', '  - anex: account', 'Onbekende sleutel "anex" in "parts 4". Bedoelt u "annex"?'],
    ['about: { nl: Alles., en: All. }', 'about: { nl: Alles. }', '2:1 De sleutel "en" ontbreekt in "about".'],
    ['{buyer}', '{koper}', '6:5 "{koper}" is onbekend. Kies uit: title, buyer, date.'],
    ['requirement, wish', 'requirement, requirement', '7:38 "requirement" staat er twee keer.'],
    ['needed: [requirement]', 'needed: [award]', '"award" staat niet in "about".'],
    ['  - annex: account', '  - annex: account\n  - contents: { levels: 2 }', '9:5 "contents" staat te laat.'],
    ['  - annex: account', '  - annex: account\n  - annex: account', '9:5 "account" staat er twee keer.'],
    ['  - chapters: { about: [requirement, wish], needed: [requirement] }\n', '', 'neemt niets van het concept op'],
    ['- annex: account', '- { annex: account, contents: { levels: 1 } }', '"parts 4" heeft precies één soort nodig.'],
    ['name: {', 'name: [', 'geen geldige YAML'],
  ])('with %j written as %j says where and what', (right, wrong, said) => {
    expect(faults(sound.replace(right, wrong)).join('\n')).toContain(said)
  })

  it('says all that is wrong with it at once, in order', () => {
    const wrong = sound.replace('opdrachtgever', 'opdrachtgver').replace('wish', 'wens').replace('account', 'acount')
    expect(faults(wrong).map((fault) => /^[^:]*:(\d+)/.exec(fault)?.[1])).toEqual(['3', '7', '8'])
  })
})

describe('a house style in YAML', () => {
  it('is checked like every other file', () => {
    const { text } = shippedFile('huisstijl')
    expect(() => readStyle({ path: 'huisstijl.yaml', text: text.replace('muted:', 'muteed:') })).toThrow(Problem)
    expect(() => readStyle({ path: 'huisstijl.yaml', text: text.replace("'595959'", "'C0C0C0'") })).toThrow(
      /hard to read/,
    )
  })
})
