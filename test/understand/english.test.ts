import { describe, expect, it } from 'vitest'
import { lint } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const text = `# Statement of work

## Contents

1. The contractor must sweep the streets 3

## Background

The contractor had to sweep by hand. The ISO 9001 certificate is no longer asked.

## Requirements

R-1 The contractor must sweep the streets every week.

R-2 (reserved)

R-3 The contractor should use electric sweepers.

R-4 The contractor may hire a subcontractor.

The contracting authority shall pay within thirty days.

The bidder shall submit with its proposal:

- a sweeping plan;
- proof of insurance.

| No | Requirement | Evidence |
| --- | --- | --- |
| S-1 | The contractor must keep a log. | Copy of the log |
| S-2 | TBD | TBD |

| Question | Answer |
| --- | --- |
| Must the contractor own the brooms? | No. |

## Definitions

Street: a road that the contractor must sweep.
`

describe('a draft in English', () => {
  const { specification, findings } = lint({ path: 'work.md', format: 'markdown', text }, pack)

  it('is read by its ids, duties and structure', () => {
    expect(specification.language).toBe('en')
    expect(specification.requirements.map(({ id, modality, addressee }) => [id, modality, addressee])).toEqual([
      ['R-1', 'must', 'contractor'],
      ['R-3', 'should', 'contractor'],
      ['R-4', 'may', 'contractor'],
      ['§1.3-4', 'must', 'bidder'],
      ['§1.3-5', 'must', 'bidder'],
      ['S-1', 'must', 'contractor'],
    ])
  })

  it('gets one note, which says why the rules are silent', () => {
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['other-language', 'info']])
    expect(findings[0]?.message).toMatch(/not written in Dutch|niet in het Nederlands/)
  })
})
