import { describe, expect, it } from 'vitest'
import { lint } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const demands = Array.from({ length: 10 }, (_, i) => `E-${i + 10} De opdrachtnemer belt cliënt ${i} op maandag.`)

const missing = (title: string, chapter: string, facts = 'domein: wmo', text = '') =>
  lint(
    {
      path: 'draft.md',
      format: 'markdown',
      text: `---\n${facts}\n---\n\n# ${title}\n\n## ${chapter}\n\n${[...demands, text].join('\n\n')}\n`,
    },
    pack,
  )
    .findings.filter(({ category }) => category === 'missing')
    .map(({ rule }) => rule)

describe('what a draft lacks', () => {
  it('is reported only where a chapter should say it', () => {
    expect(missing('Begeleiding', 'Tarieven')).toEqual(['implementation-variant', 'indexation', 'real-price'])
    expect(missing('Begeleiding', 'Uitvoering')).toEqual([])
  })

  it('is no longer lacking once any sentence says it', () => {
    const said = 'De gemeente indexeert het tarief.'
    expect(missing('Begeleiding', 'Tarieven', 'domein: wmo', said)).toEqual(['implementation-variant', 'real-price'])
  })

  it('is not sought in an annex, an answer list or a draft for another purpose', () => {
    expect(missing('Bijlage 4: tarieven', 'Tarieven')).toEqual([])
    expect(missing('Nota van inlichtingen', 'Tarieven')).toEqual([])
    expect(missing('Begeleiding', 'Tarieven', 'titel: Bijlage 4\ndomein: wmo')).toEqual([])
    expect(missing('Begeleiding', 'Tarieven', 'domein: participatie')).toEqual([])
  })

  it('is sought where a line in bold is the title of a chapter', () => {
    const bold = '**Tarieven**\n\nDe opdrachtnemer belt op dinsdag.'
    expect(missing('Begeleiding', 'Uitvoering', 'domein: wmo', bold)).toEqual(missing('Begeleiding', 'Tarieven'))
  })

  it('is not sought in a heading of a table', () => {
    expect(missing('Eisen', 'Uitvoering', 'domein: wmo', '| Tarief |\n| --- |\n| 3 |')).toEqual([])
  })
})
