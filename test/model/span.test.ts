import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherSpans, overlaps } from '../../src/model/span.ts'

const span = fc
  .tuple(fc.nat(5000), fc.oneof(fc.constant(0), fc.nat(3000)))
  .map(([start, length]) => ({ start, end: start + length }))

test('gathered spans meet just the spans that one of them overlaps', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), span, (some, other) => {
      const gathered = gatherSpans()
      for (const one of some) gathered.add(one)
      expect(gathered.meets(other)).toBe(some.some((one) => overlaps(one, other)))
    }),
    { seed: 4711 },
  )
})
