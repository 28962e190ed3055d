/** Whether the numbers of two claims agree. */

import type { Clash } from '../model/relation.ts'
import { clashOf, leaveRoom, sameValue, type Token } from './tokens.ts'

/** The numbers that two claims do not share, and how they clash when they do. */
export interface TokenComparison {
  readonly clash: Clash | null
  readonly a: Token | null
  readonly b: Token | null
  /** True when more than one number differs. */
  readonly several: boolean
  readonly onlyA: number
  readonly onlyB: number
}

/** Takes equal numbers away and sees what is left on each side. */
export function compareTokens(a: readonly Token[], b: readonly Token[]): TokenComparison {
  if (a.length === 0 && b.length === 0) return noNumbers
  const [one] = a
  const [other] = b
  // Most claims have one number or none.
  if (a.length === 1 && b.length === 1 && one !== undefined && other !== undefined && isEqual(one, other))
    return noNumbers
  const restB = [...b]
  const restA: Token[] = []
  for (const token of a) {
    const match = restB.findIndex((each) => isEqual(token, each))
    if (match < 0) restA.push(token)
    else restB.splice(match, 1)
  }
  let first: Pair | null = null
  let several = false
  // A share of the cases is held to another term than all of them.
  if (restA.some(isShare) === restB.some(isShare))
    for (const token of restA) {
      const rival = restB.find((each) => comparable(token, each) && !leaveRoom(token, each))
      if (rival === undefined) continue
      several ||= first !== null || alikeIn(a, token) > 1 || alikeIn(b, token) > 1
      first ??= { token, other: rival }
    }
  return {
    clash: first === null ? null : clashOf[first.token.kind],
    a: first?.token ?? null,
    b: first?.other ?? null,
    several,
    onlyA: countOf(restA),
    onlyB: countOf(restB),
  }
}

interface Pair {
  readonly token: Token
  readonly other: Token
}

const noNumbers: TokenComparison = { clash: null, a: null, b: null, several: false, onlyA: 0, onlyB: 0 }

/** How many numbers of a claim could stand for this one; of a scale of amounts no two need agree. */
const alikeIn = (tokens: readonly Token[], token: Token) => tokens.filter((other) => comparable(other, token)).length

/** How many of them count; one of something is hardly a number: "een vaste begeleider", "één vaste begeleider". */
function countOf(tokens: readonly Token[]): number {
  let count = 0
  for (const { kind, value } of tokens) if (kind !== 'count' || value !== 1) count++
  return count
}

const isShare = ({ kind }: Token) => kind === 'percentage'

const isEqual = (a: Token, b: Token) => comparable(a, b) && sameValue(a, b)

const comparable = (a: Token, b: Token) => a.kind === b.kind && a.of === b.of
