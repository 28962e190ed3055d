/** Marks by which findings are known again after their draft was edited elsewhere, reordered or renumbered. */

import { words } from '../language/words.ts'
import type { Finding } from '../model/finding.ts'
import { addTo } from '../model/gather.ts'
import { hashText } from '../model/hash.ts'
import type { Look } from '../model/result.ts'
import { contains } from '../model/span.ts'
import type { Requirement } from '../model/specification.ts'

/** What a finding is known by: its mark, and the text that the mark is made of. */
export interface Fingerprint {
  readonly mark: string
  readonly text: string
}

/**
 * The fingerprints of all findings of a draft, known ones too. A mark is 16 hexadecimal digits, made of the rule, the
 * words of the requirement (outside requirements: of the line, less its number), and how many findings before it in the
 * draft have the same.
 */
export function fingerprintsOf({
  specification,
  findings,
  known = [],
}: Pick<Look, 'specification' | 'findings' | 'known'>): ReadonlyMap<Finding, Fingerprint> {
  const source = specification.draft.text
  const byId = new Map<string, Requirement[]>()
  for (const requirement of specification.requirements) addTo(byId, requirement.id, requirement)
  const seen = new Map<string, number>()
  const inOrder = [...findings, ...known].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return new Map(
    inOrder.map((finding) => {
      const text = requirementOf(finding, byId)?.text ?? lineOf(source, finding)
      const content = [finding.rule, ...words(text).map((word) => word.folded)].join(' ')
      const earlier = seen.get(content) ?? 0
      seen.set(content, earlier + 1)
      return [finding, { mark: hashText(`${content} ${earlier}`), text }]
    }),
  )
}

function requirementOf(finding: Finding, byId: ReadonlyMap<string, readonly Requirement[]>): Requirement | undefined {
  const named = byId.get(finding.requirement ?? '') ?? []
  return named.find((requirement) => requirement.extents.some((extent) => contains(extent, finding.span))) ?? named[0]
}

function lineOf(source: string, { span, category }: Finding): string {
  if (category === 'missing') return ''
  const start = Math.max(source.lastIndexOf('\n', span.start - 1), source.lastIndexOf('\r', span.start - 1)) + 1
  const end = /[\r\n]|$/.exec(source.slice(span.end))?.index ?? 0
  return source.slice(start, span.end + end).replace(/^[\s#>*+-]*[\d.]+\s/, '')
}
