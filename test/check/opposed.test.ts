import { describe, expect, it } from 'vitest'
import { shippedPack } from '../../src/author/pack.ts'
import type { Draft } from '../../src/model/specification.ts'
import { dossierOf, lint } from '../../src/pipeline.ts'

const pack = shippedPack()
const options = { language: 'nl', facts: { language: 'nl' } } as const

const draft = (path: string, ...demands: readonly string[]): Draft => ({
  path,
  format: 'markdown',
  text: `# Eisen\n\n${demands.map((demand, at) => `E-0${at + 1} ${demand}\n`).join('\n')}`,
})

/** What the rule on indexation finds: the words, and the place that it holds them against. */
function opposed(one: Draft, ...others: readonly Draft[]) {
  const dossier = others.length === 0 ? undefined : dossierOf([one, ...others], pack, options)
  return lint(one, pack, { ...options, dossier })
    .findings.filter(({ rule }) => rule === 'indexed-and-fixed')
    .map(({ span, related: [place] }) => [
      one.text.slice(span.start, span.end),
      place?.elsewhere?.path ?? place?.requirement,
    ])
}

const indexed = 'De tarieven worden jaarlijks geïndexeerd.'
const fixed = 'De prijzen liggen vast voor de gehele looptijd.'

describe('what is said in one place and ruled out in another', () => {
  it('is told at the later place, and once', () => {
    expect(opposed(draft('a.md', indexed, fixed, 'Er is geen indexatie.', indexed))).toEqual([
      ['prijzen liggen vast voor de gehele looptijd', 'E-01'],
    ])
    expect(opposed(draft('a.md', fixed, indexed))).toEqual([['tarieven worden jaarlijks geïndexeerd', 'E-01']])
  })

  it('is not what one sentence, or one demand, says of itself', () => {
    expect(
      opposed(draft('a.md', 'De tarieven worden geïndexeerd; daarbuiten worden de tarieven niet aangepast.')),
    ).toEqual([])
    expect(opposed(draft('a.md', `${indexed} Er is geen indexatie in het eerste jaar.`))).toEqual([])
  })

  it('is not what holds for another lot', () => {
    const lots = `# Perceel 1\n\nE-01 ${indexed}\n\n# Perceel 2\n\nE-02 ${fixed}\n`
    expect(opposed({ path: 'a.md', format: 'markdown', text: lots })).toEqual([])
  })

  it('is told in each of two drafts of one tender', () => {
    const [guide, contract] = [draft('leidraad.md', indexed), draft('overeenkomst.md', fixed)]
    expect(opposed(guide, contract)).toEqual([['tarieven worden jaarlijks geïndexeerd', 'overeenkomst.md']])
    expect(opposed(contract, guide)).toEqual([['prijzen liggen vast voor de gehele looptijd', 'leidraad.md']])
  })
})
