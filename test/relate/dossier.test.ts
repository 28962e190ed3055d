import { describe, expect, it } from 'vitest'
import { read } from '../../src/pipeline.ts'
import { relateDossier } from '../../src/relate/dossier.ts'
import { pack } from '../drafts.ts'

const draft = (path: string, ...blocks: readonly string[]) =>
  read({ path, format: 'markdown', text: `# Aanbesteding\n\n${blocks.join('\n\n')}\n` }, pack)

describe('contradictions between the drafts of a tender', () => {
  const guide = draft(
    'leidraad.md',
    'De overeenkomst gaat in op 1 april 2027.',
    'Facturen stuurt de aanbieder per kwartaal.',
  )
  const contract = draft(
    'overeenkomst.md',
    'Op 1 januari 2027 begint de overeenkomst.',
    'Iedere vier weken ontvangt de gemeente van de aanbieder één verzamelfactuur.',
  )

  it('are told in both drafts, however they are worded', () => {
    const echoes = relateDossier({ specifications: [guide, contract] })
    const told = (specification: typeof guide) =>
      echoes
        .get(specification)
        ?.map(({ kind, own, other, beside }) => [kind, own.words, other.words, beside.draft.path])
    expect(told(guide)).toEqual([
      ['clash', '1 april 2027', '1 januari 2027', 'overeenkomst.md'],
      ['clash', 'per kwartaal', 'Iedere vier weken', 'overeenkomst.md'],
    ])
    expect(told(contract)).toEqual([
      ['clash', '1 januari 2027', '1 april 2027', 'leidraad.md'],
      ['clash', 'Iedere vier weken', 'per kwartaal', 'leidraad.md'],
    ])
  })
})
