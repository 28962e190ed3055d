/** What a copy from a PDF leaves behind, and how it is mended. */

import { describe, expect, it } from 'vitest'
import { fix } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const mended = (text: string): string => fix({ path: 'kopie.md', format: 'markdown', text }, pack).text

describe('running heads and page numbers', () => {
  const head = (page: number) => `Jeugdregio | PvE | versie 0.9\nPagina ${page} van 34`

  it('go, and a sentence that a page broke is whole again', () => {
    const text = `# PvE\n\nDe aanbieder belt\n\n${head(1)}\n\nbinnen een dag.\n\n${head(2)}\n\nHij meldt dat.\n`
    expect(mended(text)).toBe('# PvE\n\nDe aanbieder belt\nbinnen een dag.\n\nHij meldt dat.\n')
  })

  it('go with the line ends of Windows too, and at the end of a draft', () => {
    const text = `De aanbieder belt.\n\n${head(1)}\n\nHij meldt dat.\n\n${head(2)}\n`.replaceAll('\n', '\r\n')
    expect(mended(text)).toBe('De aanbieder belt.\r\n\r\nHij meldt dat.\r\n')
  })

  it('stay when they stand there once', () => {
    const text = `De aanbieder belt.\n\n${head(1)}\n\nHij meldt dat.\n`
    expect(mended(text)).toBe(text)
  })
})

describe('bullets of a word processor', () => {
  it('become a list, and dashes in a sentence stay', () => {
    const text = 'De aanbieder:\n• belt terug;\n  • meldt dat.\n\nHij belt op werkdagen\n– en anders nooit – terug.\n'
    expect(mended(text)).toBe(
      'De aanbieder:\n- belt terug;\n  - meldt dat.\n\nHij belt op werkdagen\n– en anders nooit – terug.\n',
    )
  })

  it('are one that is left of many too', () => {
    expect(mended('De aanbieder heeft:\n\n– een klachtenregeling.\n')).toBe(
      'De aanbieder heeft:\n\n- een klachtenregeling.\n',
    )
  })

  it('are mended once and for all', () => {
    const once = mended('o belt terug;\no meldt dat.\n')
    expect(once).toBe('- belt terug;\n- meldt dat.\n')
    expect(mended(once)).toBe(once)
  })
})
