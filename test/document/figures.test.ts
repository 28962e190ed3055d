import { describe, expect, it } from 'vitest'
import { figureOf, readFigures } from '../../src/document/figures.ts'
import { noticesOf } from '../../src/document/notices.ts'
import { drawBars } from '../../src/document/picture.ts'
import { Problem } from '../../src/model/problem.ts'
import { specificationOf } from './understood.ts'

const { png } = drawBars([{ part: 1, colour: '154273' }], 40)
const files: Readonly<Record<string, Uint8Array>> = { 'kaart van de regio.png': png, 'stuk.svg': new Uint8Array(40) }
const read = (path: string) => files[path]

describe('the pictures of a draft', () => {
  it('are read from their place, by their size', () => {
    const figures = readFigures(specificationOf('![De regio](kaart%20van%20de%20regio.png?v=2)\n'), read)
    expect([...figures]).toEqual([
      ['kaart%20van%20de%20regio.png?v=2', { format: 'png', width: 120, height: 30, bytes: png }],
    ])
  })

  it('are a Problem at their line when they are missing, of a strange format or without a description', () => {
    const draft = 'Tekst.\n\n![Logo](logo.png)\n\nZie ![Plaat](stuk.svg) en ![](https://example.org/a.png).\n'
    try {
      readFigures(specificationOf(draft), read)
      expect.fail('no Problem')
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      expect(error.all.map(({ line, what }) => [line, what.nl])).toEqual([
        [3, "De afbeelding 'logo.png' is er niet."],
        [5, "De afbeelding 'stuk.svg' is geen PNG, JPEG of GIF."],
        [5, "De afbeelding 'https://example.org/a.png' heeft geen beschrijving."],
      ])
    }
  })

  it('are known by their first bytes', () => {
    const jpg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0, 0, 0, 0]
    expect(figureOf(new Uint8Array(jpg))).toMatchObject({ format: 'jpg', width: 40, height: 30 })
    const gif = [...new TextEncoder().encode('GIF89a'), 40, 0, 30, 0, 0]
    expect(figureOf(new Uint8Array(gif))).toMatchObject({ format: 'gif', width: 40, height: 30 })
    expect(figureOf(new Uint8Array())).toBeNull()
    expect(figureOf(new Uint8Array(jpg.slice(0, 12)))).toBeNull()
  })
})

describe('what a document shows otherwise', () => {
  const told = (draft: string) =>
    noticesOf(specificationOf(draft), new Map()).map(({ lines, what }) => `${lines.join(',')}: ${what.nl}`)

  it('is told of references to numbers that only the document gives', () => {
    const refers = 'Zie paragraaf 3.3 en hoofdstuk 4.\n'
    expect(told(`# Doel\n\n${refers}\n# Eisen\n\nTekst.\n`)).toEqual([
      "3: De tekst verwijst naar een nummer zoals '3.3', maar de koppen hebben er geen; het document nummert ze zelf. Kijk of de verwijzing nog klopt.",
    ])
    expect(told(`# 1 Doel\n\n${refers}\n# 2 Eisen\n\nTekst.\n`)).toEqual([])
  })

  it('is told with its lines', () => {
    const draft = `Een <b>vet</b> woord.

<!-- nog uitzoeken -->

<div>Blok</div>

<!-- tenderlint-allow wbp: staat zo in de bron -->

![Logo](https://example.org/a.png) en [bijlage](bijlage.pdf), <!-- of niet --> [leeg](javascript:x).

[^los]: Naar deze noot verwijst niets.
`
    expect(told(draft)).toEqual([
      '1,5: HTML staat als gewone tekst in het document; de opmaak ervan vervalt.',
      '3,9: Een opmerking (<!-- … -->) komt niet in het document.',
      "9: De afbeelding 'https://example.org/a.png' staat op internet en wordt niet opgehaald; haar beschrijving staat er, met een koppeling.",
      "9: Een koppeling leidt naar het bestand 'bijlage.pdf': geef dat mee met het document.",
      "9: De koppeling 'javascript:x' werkt niet in een document; alleen haar woorden staan er.",
      "11: Naar voetnoot 'los' verwijst niets; zij komt niet in het document.",
    ])
  })

  it('is told once of dead links, for they come by the dozen', () => {
    expect(
      told('[Eisen](about:blank#eisen) en [gunning](about:blank#gunning).\n\nZie [de tarieven](about:blank#c).\n'),
    ).toEqual(["1,3: Koppelingen zoals 'about:blank#eisen' werken niet in een document; alleen hun woorden staan er."])
  })

  it('is a table of contents of the draft, for its pages are others', () => {
    const draft =
      '# Leidraad\n\n## Inhoudsopgave\n\n1. De opdracht 3\n2. Eisen 5\n3. Gunning 9\n\n## De opdracht\n\nTekst.\n'
    expect(told(draft)).toEqual([
      '3,5,6,7: De bladzijden in deze inhoudsopgave kloppen niet meer. Haal haar weg: het document maakt er zelf een.',
    ])
  })

  it('is nothing for a draft of plain Markdown', () => {
    expect(told('# Kop\n\nTekst met [koppeling](https://example.org) en een regel<br>einde.\n')).toEqual([])
  })
})
