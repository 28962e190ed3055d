/** Multiplies price and number: one item for each line of the estimate. */

import type { BurdenItem } from '../model/burden.ts'
import type { EvidencePrice, Price, PriceList } from './price.ts'
import type { Demand } from './workload.ts'

/** What an item is about: everything but its numbers. */
export type Topic = Pick<BurdenItem, 'requirement' | 'subject' | 'evidence' | 'bearer' | 'phase' | 'kind'>

/** Price × occurrences × the share that is not usual anyway, rounded to whole milli-minutes and cents. */
export function multiply(topic: Topic, price: Price, occurrences: number, usual = 0): BurdenItem {
  const counted = occurrences * (1 - usual)
  return {
    requirement: topic.requirement,
    subject: topic.subject,
    evidence: topic.evidence,
    bearer: topic.bearer,
    phase: topic.phase,
    kind: topic.kind,
    milliMinutesEach: price.milliMinutes,
    centsEach: price.cents,
    occurrences,
    usual,
    milliMinutes: Math.round(price.milliMinutes * counted),
    cents: Math.round(price.cents * counted),
    status: price.status,
  }
}

/** Making a piece of evidence, once for its strictest demand; the requirement is null when several ask for it. */
export function produce(strictest: Demand, requirement: string | null, prices: PriceList): BurdenItem {
  const { form: subject, evidence, bearer, phase, occurrences } = strictest
  const price = priceOf(strictest, prices)
  const topic: Topic = { requirement, subject, evidence, bearer, phase, kind: 'production' }
  return multiply(topic, price.produce, occurrences, price.usual)
}

/** Handing evidence over and having it checked, for one demand. */
export function handOver(demand: Demand, prices: PriceList): readonly BurdenItem[] {
  const { requirement, form: subject, evidence, bearer, phase, occurrences } = demand
  const price = priceOf(demand, prices)
  const handling: Topic = { requirement, subject, evidence, bearer, phase, kind: 'handling' }
  const checking: Topic = { requirement, subject, evidence, bearer: 'municipality', phase, kind: 'checking' }
  return [multiply(handling, price.handle, occurrences), multiply(checking, price.check, occurrences)]
}

/** Reading the words of a requirement, or of the rest of the draft (null), so many times. */
export function read(requirement: string | null, words: number, readings: number, prices: PriceList): BurdenItem {
  const { milliMinutes, cents, status } = prices.word
  const topic: Topic = {
    requirement,
    subject: 'document',
    evidence: null,
    bearer: 'bidder',
    phase: 'tender',
    kind: 'reading',
  }
  return multiply(topic, { milliMinutes: milliMinutes * words, cents: cents * words, status }, readings)
}

function priceOf(demand: Demand, prices: PriceList): EvidencePrice {
  const price = prices.evidence.get(demand.form)
  if (price === undefined)
    throw new Error(`requirement ${demand.requirement} asks unknown evidence form ${demand.form}`)
  return price
}
