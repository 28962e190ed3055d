import { describe, expect, it } from 'vitest'
import { lint } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

/** What becomes of a demand when every fix that can be made is made. */
function fixed(demand: string): string {
  const text = `# Eisen\n\nE-01 ${demand}\n`
  const { cleaned } = lint({ path: 'a.md', format: 'markdown', text }, pack, { facts: { language: 'nl' } })
  return cleaned.text.split('E-01 ')[1]?.trim() ?? ''
}

describe('words that go behind what was found', () => {
  it('stand behind the whole of it', () => {
    expect(fixed('De inschrijver heeft een ISO 27001-certificaat.')).toBe(
      'De inschrijver heeft een ISO 27001-certificaat of gelijkwaardig.',
    )
  })

  it('are left to the author where its word goes on further down', () => {
    const both = 'De inschrijver heeft zowel een ISO 27001- als een NEN 7510-certificaat.'
    expect(fixed(both)).toBe(both)
  })
})
