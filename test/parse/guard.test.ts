import { expect, test } from 'vitest'
import { mistakes } from './read.ts'

test.each([
  ['quotes', `a\n\n${'> '.repeat(101)}x`, 3],
  ['tight quotes', `a\n${'>'.repeat(10_000)}x`, 2],
  ['lists', `a\r\n\r\n${'- '.repeat(10_000)}x`, 3],
  ['numbered lists', `${'1. '.repeat(101)}x`, 1],
  ['indent', `- a\n${' '.repeat(201)}b`, 2],
  ['tabs', `- a\n${'\t'.repeat(51)}b`, 2],
])('too many %s are refused with their line', (_, source, line) => {
  expect(mistakes(source)).toMatchObject([{ kind: 'draft', line }])
})

test('a file over 5 MB is refused', () => {
  expect(mistakes('a'.repeat(5_000_001))).toMatchObject([{ what: { en: 'The file is larger than 5 MB.' } }])
  expect(mistakes('a'.repeat(5_000_001), 'yaml')).toHaveLength(1)
})

test.each([
  ['a rule', '-'.repeat(300)],
  ['a starred rule', '*'.repeat(300)],
  ['a table', `| a |\n|${'-'.repeat(300)}|\n`],
  ['a blank line', `a\n${' '.repeat(300)}\nb`],
  ['a hundred quotes', `${'> '.repeat(100)}x`],
  ['a long number', '1'.repeat(300)],
])('%s is not', (_, source) => {
  expect(mistakes(source)).toEqual([])
})
