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
  const restB = [...b]
  const restA = a.filter((token) => {
    const match = restB.findIndex((other) => comparable(token, other) && sameValue(token, other))
    if (match >= 0) restB.splice(match, 1)
    return match < 0
  })
  // A share of the cases is held to another term than all of them.
  const shares = restA.some(isShare) !== restB.some(isShare)
  const pairs = restA.flatMap((token) => {
    const other = shares ? undefined : restB.find((each) => comparable(token, each) && !leaveRoom(token, each))
    return other === undefined ? [] : [{ token, other }]
  })
  const first = pairs[0]
  return {
    clash: first === undefined ? null : clashOf[first.token.kind],
    a: first?.token ?? null,
    b: first?.other ?? null,
    several: pairs.length > 1 || (first !== undefined && [a, b].some((tokens) => alikeIn(tokens, first.token) > 1)),
    onlyA: restA.filter(counts).length,
    onlyB: restB.filter(counts).length,
  }
}

/** How many numbers of a claim could stand for this one; of a scale of amounts no two need agree. */
const alikeIn = (tokens: readonly Token[], token: Token) => tokens.filter((other) => comparable(other, token)).length

/** One of something is hardly a number: "een vaste begeleider", "één vaste begeleider". */
const counts = ({ kind, value }: Token) => kind !== 'count' || value !== 1

const isShare = ({ kind }: Token) => kind === 'percentage'

const comparable = (a: Token, b: Token) => a.kind === b.kind && a.of === b.of
