import { expect, it } from 'vitest'
import { proofsOf } from '../../src/language/proofs.ts'
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
