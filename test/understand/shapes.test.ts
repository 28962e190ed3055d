/** Forty shapes in which drafts come, each labelled by hand: what is asked of a provider, under which number, and what is not. */

import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isDemand, type Requirement, type Specification } from '../../src/model/specification.ts'
import { read } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

/** Literal quotes from the draft, each standing there once. */
interface Labels {
  readonly demands: readonly { readonly quote: string; readonly id?: string | number }[]
  readonly others: readonly { readonly quote: string; readonly why: string }[]
}

const folder = new URL('shapes/', import.meta.url)
const names = readdirSync(folder).filter((name) => !name.endsWith('.labels.yaml'))
const score = { demands: 0, found: 0, numbers: 0, numbered: 0, others: 0, taken: 0 }
const plain = (id: string | number) => String(id).replace(/\W/g, '').toLowerCase()

/** The demands that hold a part of what stands in the source at a quote. */
function demandsAt({ draft, statements, requirements }: Specification, quote: string): readonly Requirement[] {
  const start = draft.text.indexOf(quote)
  const end = start + quote.length
  const holds = (index: number) => {
    const source = statements[index]?.source
    return source !== undefined && source.start < end && start < source.end
  }
  return requirements.filter((requirement) => isDemand(requirement) && requirement.statements.some(holds))
}

beforeAll(() => {
  for (const name of names) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const format = name.endsWith('.md') ? 'markdown' : 'yaml'
    const labels: Labels = parse(readFileSync(new URL(name.replace(/\.\w+$/, '.labels.yaml'), folder), 'utf8'))
    const specification = read({ path: name, format, text }, pack)
    for (const { quote, id } of labels.demands) {
      if (text.split(quote).length !== 2) throw new Error(`${name}: '${quote}' does not stand there once`)
      const demands = demandsAt(specification, quote)
      score.demands++
      if (demands.length > 0) score.found++
      if (id === undefined) continue
      score.numbers++
      if (demands.some((demand) => plain(demand.id) === plain(id))) score.numbered++
    }
    for (const { quote } of labels.others) {
      if (text.split(quote).length !== 2) throw new Error(`${name}: '${quote}' does not stand there once`)
      score.others++
      if (demandsAt(specification, quote).length > 0) score.taken++
    }
  }
})

describe('drafts of forty shapes', () => {
  test('are all labelled', () => {
    expect(names).toHaveLength(40)
    expect(score.demands).toBeGreaterThan(1100)
    expect(score.others).toBeGreaterThan(760)
  })

  test('give most of what they ask', () => {
    expect(score.found / score.demands).toBeGreaterThanOrEqual(0.83)
  })

  test('give demands the numbers they have', () => {
    expect(score.numbered / score.numbers).toBeGreaterThanOrEqual(0.89)
  })

  test('seldom give as a demand what asks nothing of a provider', () => {
    expect(score.taken / score.others).toBeLessThanOrEqual(0.06)
  })
})
