/** What looks like a fault in a tender and is none, numbered as in the study of real tenders. */

import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/model/facts.ts'
import { lint } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const facts: Partial<Facts> = { domain: ['wmo'], contractValue: 2_000_000, durationYears: 4 }

/** Rules that tell the author what is still to be done, and blame no demand. */
const unfinished = ['drafting-note', 'open-option', 'placeholder']

function look(...lines: readonly string[]) {
  const text = ['# Programma van eisen', '', ...lines].join('\n')
  const { specification, findings } = lint({ path: 'eisen.md', format: 'markdown', text }, pack, { facts })
  return {
    /** What is asked of bidders and providers. */
    asked: specification.requirements
      .filter(({ addressee, negated, modality }) => addressee !== 'authority' && !negated && modality !== 'may')
      .map((one) => one.text),
    loud: findings
      .filter(
        ({ rule, severity, category }) => severity !== 'info' && category !== 'missing' && !unfinished.includes(rule),
      )
      .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
  }
}

describe('says nothing, and asks nothing of a provider, of', () => {
  it.each([
    ['1 what the municipality must do', 'De gemeente betaalt binnen 30 dagen na ontvangst van de factuur.'],
    [
      '1 what the municipality must not ask',
      'De gemeente vraagt geen gegevens op die zij al heeft, ook geen jaarrekening.',
    ],
    ['5 an old act as history', 'Tot 2015 moesten aanbieders van begeleiding volgens de AWBZ worden erkend.'],
    [
      '6 a year in the name of an act',
      'Op deze inkoop is de Wmo 2015 van toepassing. Versie 5.0 d.d. 15 september 2015.',
    ],
    [
      '11 what is not needed',
      'Het is niet nodig om een bankgarantie te stellen; voor onderaanneming geldt geen maximum.',
    ],
    ['12 an instruction to the author', '[Let op: kies hier of de aanbieder een bankgarantie moet stellen.]'],
    ['13 a definition', 'Onder tijdig wordt verstaan: binnen drie werkdagen nadat de aanbieder is gebeld.'],
    ['14 a typo in the name of an act', 'De Wmo 201g5 is van toepassing.'],
  ])('%s', (_name, text) => {
    expect(look(text)).toEqual({ asked: [], loud: [] })
  })

  it('7 explanations, questions and answers, forewords and lists of changes', () => {
    const demand = 'De aanbieder moet een bankgarantie stellen en tijdig een VAR overleggen.'
    for (const title of ['Toelichting', 'Vragen en antwoorden', 'Voorwoord', 'Achtergrond'])
      expect(look(`## ${title}`, '', demand), title).toEqual({ asked: [], loud: [] })
    const table = ['| Vraag | Antwoord |', '| --- | --- |', `| ${demand} Klopt dat? | Nee. |`]
    expect(look(...table)).toEqual({ asked: [], loud: [] })
    expect(look('| Eis | WAS | WORDT |', '| --- | --- | --- |', `| E-1 | ${demand} | Vervallen |`)).toEqual({
      asked: [],
      loud: [],
    })
  })

  it('3 a line of the table of contents that equals a title', () => {
    const heading = 'De aanbieder stelt een bankgarantie'
    expect(look('[1. Bankgarantie 3](#a)', '', `${heading} .......... 3`)).toEqual({ asked: [], loud: [] })
  })

  it('12 a row still to be filled in, and a demand that moved', () => {
    const table = ['| Nr | Document | Wanneer | Door wie |', '| --- | --- | --- | --- |', '| 9. | PM | PM | PM |']
    expect(look(...table).asked).toEqual([])
    expect(look('5.10.01 Verplaatst naar 5.10.02')).toEqual({ asked: [], loud: [] })
  })
})

describe('reads as a demand, but says nothing loud of', () => {
  it('2 the same sentence about another authority', () => {
    const draft = [
      'E-1 De aanbieder meldt een calamiteit binnen een dag aan de IGJ.',
      '',
      'E-2 De aanbieder meldt een calamiteit binnen een dag aan de toezichthouder van de gemeente.',
    ]
    expect(look(...draft).asked).toHaveLength(2)
    expect(look(...draft).loud).toEqual([])
  })

  it('3 the same sentence in two options of a template', () => {
    const sentence = 'E-7 De aanbieder declareert maandelijks per gewerkt uur.'
    const draft = ['**VOORBEELDOPTIE 1**', '', sentence, '', '**VOORBEELDOPTIE 2**', '', sentence]
    expect(look(...draft).asked).toHaveLength(2)
    expect(look(...draft).loud).toEqual([])
    expect(look(sentence, '', sentence).loud).not.toEqual([])
  })

  it.each([
    [
      '4 a vague word that is bounded beside it',
      'De aanbieder belt zo spoedig mogelijk, doch uiterlijk binnen 1 werkdag, terug.',
    ],
    [
      '4 a vague word that is explained',
      'De aanbieder meldt verlof tijdig; tijdig is in dit geval minimaal een half jaar van tevoren.',
    ],
    [
      '5 a system that must hold old cases',
      'Het systeem van de aanbieder moet ook zaken op basis van oude wetgeving tonen.',
    ],
    [
      '8 proof as the law has it',
      'De beoogde opdrachtnemer overlegt op verzoek een gedragsverklaring aanbesteden die niet ouder is dan 24 maanden.',
    ],
    [
      '9 what is customary',
      'De inschrijver houdt zijn inschrijving 90 dagen gestand; leden van een combinatie zijn hoofdelijk aansprakelijk.',
    ],
    ['10 an equal that is allowed', 'De aanbieder werkt met ISO 9001 of gelijkwaardig, of een opvolger daarvan.'],
    ['15 the limit of a system', 'Het portaal van de aanbieder verwerkt bedragen tot 100 miljoen euro.'],
  ])('%s', (_name, text) => {
    expect(look(`E-1 ${text}`)).toEqual({ asked: [text], loud: [] })
  })

  it('11 a wish', () => {
    expect(look('Dat de aanbieder op de fiets komt, is een wens.').loud).toEqual([])
  })
})
