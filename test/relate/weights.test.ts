import { describe, expect, it } from 'vitest'
import { read } from '../../src/pipeline.ts'
import { relateDossier } from '../../src/relate/dossier.ts'
import { relate } from '../../src/relate/relate.ts'
import { pack } from '../drafts.ts'

const draft = (path: string, ...blocks: readonly string[]) =>
  read({ path, format: 'markdown', text: `# Gunning\n\n${blocks.join('\n\n')}\n` }, pack)

const table = (...rows: readonly string[]) =>
  ['Criterium | Punten', '--- | ---', ...rows].map((row) => `| ${row} |`).join('\n')
const criteria = table('G1 Plan van aanpak | 40', 'G2 Personeel | 35', 'G3 Overstap | 25')

/** The two numbers of points that the text and the table above it give to one criterion. */
const clashesIn = (...blocks: readonly string[]) =>
  relate(draft('leidraad.md', criteria, ...blocks)).contradictions.map(({ first, second }) => [
    first.words,
    second.words,
  ])

describe('the points of a criterion', () => {
  it.each([
    ['in a sentence', 'Vandaar dat G2, met 45 punten, de doorslag geeft.', ['35', '45 punten']],
    ['below its title', '*G3 Overstap.* Voor dit onderdeel zijn hoogstens 30 punten te behalen.', ['25', '30 punten']],
    ['in another table', table('G1 | 50', 'G2 | 35', 'G3 | 25'), ['40', '50']],
  ])('differ %s', (_, text, words) => {
    expect(clashesIn(text)).toEqual([words])
  })

  it.each([
    ['are the same', 'G2, met 35 punten, telt het zwaarst na G1.'],
    ['are the same below its title', '**G1 Plan.** Voor dit onderdeel zijn 40 punten te behalen.'],
    ['are what a bid must reach', 'Wie op G1 minder dan 24 punten haalt, valt af.'],
    ['are a bound beside it', 'Die ondergrens van 50 punten komt bij het afvallen op G1.'],
    ['are those of one step', 'Voor elke maatregel bij G1 geven wij 5 punten.'],
    ['are those of one mark', '*G2 Personeel.* Een voldoende plan is goed voor 15 punten.'],
    ['are a share of them', 'Een goed antwoord op G1 levert 80% van de punten op.'],
    ['are those of two criteria together', 'G1 en G2 zijn samen goed voor 75 punten.'],
  ])('do not differ when they %s', (_, text) => {
    expect(clashesIn(text)).toEqual([])
  })

  it('may differ from lot to lot', () => {
    const lots = ['## Perceel 1', criteria, '## Perceel 2', table('G1 | 50', 'G2 | 50')]
    expect(relate(draft('leidraad.md', ...lots)).contradictions).toEqual([])
  })

  it('are held against those in another draft of the tender', () => {
    const guide = draft('leidraad.md', criteria)
    const annex = draft('bijlage.md', table('G1 | 40', 'G2 | 30', 'G3 | 30'))
    const echoes = relateDossier({ specifications: [guide, annex] }).get(annex)
    expect(echoes?.map(({ own, other, beside }) => [own.words, other.words, beside.draft.path])).toEqual([
      ['30', '35', 'leidraad.md'],
      ['30', '25', 'leidraad.md'],
    ])
  })
})
