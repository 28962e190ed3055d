import { expect, it } from 'vitest'
import { proofName, proofsOf } from '../../src/language/proofs.ts'
import { askedOf } from '../../src/language/terms.ts'
import { pack, requirements } from '../drafts.ts'

const remarks = (...blocks: readonly string[]) =>
  proofsOf(requirements(...blocks), pack).map(({ requirement, concept, validity, remarks: all }) => [
    requirement.id,
    concept,
    validity,
    ...all,
  ])

it('lists proof with its age, and says what is asked early, twice or stands in a register', () => {
  expect(
    remarks(
      'E-01 Inschrijver voegt bij zijn inschrijving een uittreksel uit het handelsregister, niet ouder dan zes maanden.',
      'E-02 De opdrachtnemer overlegt na gunning een uittreksel uit het handelsregister.',
    ),
  ).toEqual([
    ['E-01', 'trade-register-extract', 'zes maanden', 'twice', 'early', 'register'],
    ['E-02', 'trade-register-extract', null, 'twice', 'register'],
  ])
})

it('names proof by what it is about, and a document of a list as the list does', () => {
  const proofs = proofsOf(
    requirements(
      [
        '## Bewijsmiddelen',
        '',
        '| Nr | Bewijsmiddel | Wanneer |',
        '| --- | --- | --- |',
        '| 1 | UEA | bij inschrijving |',
        '| 2 | Certificaat ISO 9001 | na het voornemen tot gunning |',
        '| 3 | HKZ-certificaat | na het voornemen tot gunning |',
        '| 4 | Bewijs van vervoerkeurmerk (E-16); | na het voornemen tot gunning |',
        '| 5 | Polis | vóór ingangsdatum |',
      ].join('\n'),
    ),
    pack,
  )
  expect(proofs.map((proof) => [proofName(proof, pack, 'nl'), proof.moment, askedOf(proof, 'nl')])).toEqual([
    ['Uniform Europees Aanbestedingsdocument (UEA)', 'tender', 'Inschrijver'],
    ['ISO 9001 (kopie van een certificaat)', 'verification', 'Beoogde winnaar'],
    ['HKZ-certificaat', 'verification', 'Beoogde winnaar'],
    ['Bewijs van vervoerkeurmerk (E-16)', 'verification', 'Beoogde winnaar'],
    ['Verzekering (bestaand document)', 'implementation', 'Opdrachtnemer'],
  ])
})
