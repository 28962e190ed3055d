import { describe, expect, it } from 'vitest'
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsBelow,
  numberOf,
  readXml,
  splice,
  switchOf,
} from '../../src/document/xml.ts'

describe('reading XML', () => {
  it('knows where every element stands, and what it says', () => {
    const xml = '<?xml version="1.0"?><!-- een > teken --><a x="1 > 0" y=\'&#101;&amp;n\'><b/><c><b>tekst</b></c></a>'
    const root = readXml(xml)
    expect(root?.name).toBe('a')
    expect([...(root?.attributes ?? [])]).toEqual([
      ['x', '1 > 0'],
      ['y', 'e&n'],
    ])
    const found = root === null ? [] : elementsBelow(root, 'b')
    expect(found.map(({ start, end }) => xml.slice(start, end))).toEqual(['<b/>', '<b>tekst</b>'])
    expect(found.map(({ inner, innerEnd }) => xml.slice(inner, innerEnd))).toEqual(['', 'tekst'])
  })

  it('gives the text of what holds no elements as it is written, and reads a tag that comes again', () => {
    const root = readXml('<a>los<t x="1>0">een &amp; twee</t><t x="1>0"> drie </t><t x="1>0"/></a>')
    expect(root?.text).toBe('')
    expect(childrenOf(root, 't').map(({ text, attributes }) => [text, attributes.get('x')])).toEqual([
      ['een &amp; twee', '1>0'],
      [' drie ', '1>0'],
      ['', '1>0'],
    ])
  })

  it('knows numbers and switches from what is not there', () => {
    const root = readXml('<a><w:b/><w:i w:val="0"/><w:sz w:val="24"/></a>') ?? undefined
    expect(['w:b', 'w:i', 'w:u'].map((name) => switchOf(root, name))).toEqual([true, false, undefined])
    expect(numberOf(childOf(root, 'w:sz'), 'w:val')).toBe(24)
    expect(numberOf(childOf(root, 'w:b'), 'w:val')).toBeUndefined()
    expect(attributeOf(childOf(root, 'w:u'), 'w:val')).toBeUndefined()
  })

  it.each([
    '',
    'geen xml',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a x=1/>',
    '<a x/>',
    '<a <b/>',
    '<a x="1>',
    '<!DOCTYPE a [<!ENTITY e "eee">]><a>&e;</a>',
  ])('gives nothing for %j', (xml) => {
    expect(readXml(xml)).toBeNull()
  })

  it('reads deep and long texts without losing its way', () => {
    const depth = 50_000
    expect(readXml('<a>'.repeat(depth) + '</a>'.repeat(depth))?.children).toHaveLength(1)
    expect(readXml(`<a ${'x'.repeat(1_000_000)}>`)).toBeNull()
    expect(readXml(`<a>${'<'.repeat(100_000)}`)).toBeNull()
  })

  it('changes only what it is told to', () => {
    const edits = [
      { start: 7, end: 8, text: 'Z' },
      { start: 2, end: 2, text: 'in' },
    ]
    expect(splice('ab cd ef', edits)).toBe('abin cd eZ')
  })
})
