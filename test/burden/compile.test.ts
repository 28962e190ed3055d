/** The parameter files: their schema, what they refer to, and the faults people make in them. */

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readBurdenParameters } from '../../src/burden/compile.ts'
import type { BurdenContent, BurdenFile } from '../../src/burden/written.ts'
import { valueNames } from '../../src/model/parameters.ts'
import { Problem } from '../../src/model/problem.ts'
import { shipped, shippedFiles } from './shipped.ts'

const schema = JSON.parse(readFileSync('schema/burden.schema.json', 'utf8'))

describe('the schema', () => {
  const fits = new Ajv2020({ allErrors: true }).compile(schema)

  it.each(shippedFiles.map(({ path, value }) => [path, value] as const))('accepts %s', (_, content) => {
    fits(content)
    expect(fits.errors).toBeNull()
  })

  it('knows the values the model knows', () => {
    expect(Object.keys(schema.properties.values.properties)).toEqual([...valueNames])
  })

  it.each([
    ['an unknown key', { set: 'a', extra: 1 }],
    ['a number without its source', { set: 'a', values: { overhead: { value: 0.25, unit: 'share' } } }],
    ['a share above one', { set: 'a', values: { overhead: { ...written('overhead'), value: 25 } } }],
    ['reading at no speed', { set: 'a', values: { wordsPerMinute: { ...written('wordsPerMinute'), value: 0 } } }],
  ])('refuses %s', (_, content) => {
    expect(fits(content)).toBe(false)
  })
})

describe('the shipped set', () => {
  it('has every part with a readable source', () => {
    expect(shipped.id).toBe('nl-2026')
    expect(shipped.times.filter(({ sector }) => sector === 'business')).toHaveLength(19)
    expect(shipped.times.filter(({ sector }) => sector === 'government')).toHaveLength(17)
    for (const { source } of [...shipped.times, ...shipped.presets, ...Object.values(shipped.values)]) {
      expect(source.nl.length).toBeGreaterThan(30)
      expect(source.en.length).toBeGreaterThan(30)
    }
    const title =
      'Statistisches Bundesamt, Leitfaden zur Ermittlung und Darstellung des Erfüllungsaufwands, Zeitwerttabelle Wirtschaft (2025), Nr. 3'
    expect(shipped.times.find(({ id }) => id === 'fill-in-form')).toEqual({
      id: 'fill-in-form',
      sector: 'business',
      label: { nl: 'formulier invullen', en: 'filling in a form' },
      easy: 3,
      medium: 5,
      hard: 30,
      status: 'verified',
      source: { nl: title, en: title },
    })
  })

  it('hashes its numbers: not its labels, not the order of its files', () => {
    expect(shipped.hash).toMatch(/^[0-9a-f]{16}$/)
    expect(readBurdenParameters([...shippedFiles].reverse()).hash).toBe(shipped.hash)
    expect(readBurdenParameters(edit((content) => ({ ...content, ...relabelled(content) }))).hash).toBe(shipped.hash)
    expect(readBurdenParameters(edit((content) => changed(content, 'readers', { value: 3 }))).hash).not.toBe(
      shipped.hash,
    )
  })
})

describe('faults', () => {
  const faultsOf = (files: readonly BurdenFile[]) => {
    try {
      readBurdenParameters(files)
    } catch (error) {
      if (error instanceof Problem) return [error.details, ...error.more].map(({ what, help }) => [what.en, help.en])
      throw error
    }
    return []
  }
  const steps = (action: string, complexity: 'easy' | 'hard' = 'easy') => [{ action, complexity }]

  it.each<[string, (content: BurdenContent) => BurdenContent, string, string]>([
    [
      'an action that does not exist',
      (content) => withPreset(content, { produce: steps('submitt') }),
      'uea: submitt is unknown',
      'did you mean submit?',
    ],
    [
      'a municipal action for a provider',
      (content) => withPreset(content, { handle: steps('authority-file') }),
      'uea: authority-file is unknown',
      'known are: learn-obligation',
    ],
    [
      'a complexity without a time',
      (content) => withPreset(content, { check: steps('authority-second-check', 'hard') }),
      'uea: authority-second-check has no time for hard',
      'choose another complexity',
    ],
    [
      'a share that does not exist',
      (content) => withPreset(content, { usual: 'usualLegals' }),
      'uea: usualLegals is unknown',
      'did you mean usualLegal?',
    ],
    [
      'a source that does not exist',
      (content) => withPreset(content, { source: 'own-preset' }),
      'uea.source: own-preset is unknown',
      'did you mean own-presets?',
    ],
    [
      'a form without a price',
      (content) => (content.presets ? { ...content, presets: content.presets.slice(1) } : content),
      'parameter uea is missing',
      'add uea to `presets`',
    ],
    [
      'a time given twice',
      (content) => (content.times ? { ...content, times: [...content.times, ...content.times.slice(0, 1)] } : content),
      'learn-obligation stands here twice',
      'leave it out, here or in rules/burden/times.yaml',
    ],
    [
      'a file of another set',
      (content) => (content.values ? { ...content, set: 'de-2026' } : content),
      'set de-2026 is not part of set nl-2026',
      'give all files of one parameter set the same `set`',
    ],
  ])('%s', (_, change, what, help) => {
    expect(faultsOf(edit(change))).toEqual([[what, expect.stringContaining(help)]])
  })

  it('are all told at once', () => {
    expect(faultsOf([])).toHaveLength(1 + valueNames.length + shipped.presets.length)
  })
})

function edit(change: (content: BurdenContent) => BurdenContent): readonly BurdenFile[] {
  return shippedFiles.map(({ path, value }) => ({ path, value: change(value) }))
}

function withPreset(content: BurdenContent, change: object): BurdenContent {
  if (content.presets === undefined) return content
  return {
    ...content,
    presets: content.presets.map((preset) => (preset.id === 'uea' ? { ...preset, ...change } : preset)),
  }
}

function changed(content: BurdenContent, name: string, change: object): BurdenContent {
  const value = content.values?.[name]
  return value === undefined ? content : { ...content, values: { ...content.values, [name]: { ...value, ...change } } }
}

function relabelled({ times = [] }: BurdenContent): Partial<BurdenContent> {
  return { times: times.map((time) => ({ ...time, label: { nl: 'anders', en: 'other' } })) }
}

function written(name: string): object {
  return shippedFiles.flatMap(({ value }) => value.values?.[name] ?? [])[0] ?? {}
}
