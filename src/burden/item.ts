/** Multiplies price and number: one item for each line of the estimate. */

import type { Amount, BurdenItem } from '../model/burden.ts'
import type { ParameterStatus, ValueName } from '../model/parameters.ts'
import type { EvidencePrice, Price, PriceList } from './price.ts'
import type { Demand, Workload } from './workload.ts'

/** What an item is about: everything but its numbers. */
export type Topic = Pick<
  BurdenItem,
  | 'requirement'
  | 'subject'
  | 'evidence'
  | 'bearer'
  | 'phase'
  | 'kind'
  | 'obligation'
  | 'recurrent'
  | 'drivers'
  | 'choice'
>

/** How many do something, how often they do it together, and the share of it that is usual anyway. */
export interface Count {
  readonly entities: number
  readonly occurrences: number
  readonly usual?: number
}

/** Price × occurrences × the share that is not usual anyway, rounded to whole milli-minutes and cents. */
export function multiply(topic: Topic, price: Price, { entities, occurrences, usual = 0 }: Count): BurdenItem {
  const { milliMinutes, cents } = times(price, occurrences * (1 - usual))
  return {
    requirement: topic.requirement,
    subject: topic.subject,
    evidence: topic.evidence,
    bearer: topic.bearer,
    phase: topic.phase,
    kind: topic.kind,
    obligation: topic.obligation,
    recurrent: topic.recurrent,
    milliMinutesEach: price.milliMinutes,
    centsEach: price.cents,
    feeCentsEach: price.feeCents,
    entities,
    occurrences,
    usual,
    cost: times(price, occurrences),
    milliMinutes,
    cents,
    drivers: topic.drivers,
    status: price.status,
    choice: topic.choice,
  }
}

/** Time and money of doing something so often, in whole milli-minutes and cents. */
function times(price: Price, often: number): Amount {
  return {
    milliMinutes: Math.round(price.milliMinutes * often),
    cents: Math.round((price.cents + price.feeCents) * often),
  }
}

/** Making a piece of evidence, once for its strictest demand; the requirement is null when several ask for it. */
export function produce(strictest: Demand, requirement: string | null, prices: PriceList): BurdenItem {
  const { entities, made, drivers } = strictest
  const { produce: price, usual } = priceOf(strictest, prices)
  const topic = topicOf(strictest, requirement, 'production', drivers.produce)
  return multiply(topic, price, { entities, occurrences: made, usual })
}

/** The time and money of making it, without the rest of the item. */
export function makingOf(demand: Demand, prices: PriceList): Amount {
  const { produce: price, usual } = priceOf(demand, prices)
  return times(price, demand.made * (1 - usual))
}

/** Learning how a routine goes, once for everyone that its widest demand is put to; null when there is none. */
export function learn(widest: Demand | undefined, requirement: string | null, prices: PriceList): BurdenItem | null {
  if (widest === undefined || widest.preset.learn.length === 0) return null
  const { entities, drivers } = widest
  const topic: Topic = {
    ...topicOf(widest, requirement, 'learning', drivers.learn),
    phase: 'implementation',
    obligation: 'familiarisation',
    recurrent: false,
  }
  return multiply(topic, priceOf(widest, prices).learn, { entities, occurrences: entities })
}

/** The time and money of learning it, without the rest of the item. */
export function learningOf(widest: Demand, prices: PriceList): Amount {
  return times(priceOf(widest, prices).learn, widest.entities)
}

/** Handing evidence over and having it checked, for one demand. */
export function handOver(demand: Demand, prices: PriceList): readonly BurdenItem[] {
  const { occurrences, entities, checkers, drivers } = demand
  const { id } = demand.requirement
  const { handle, check } = priceOf(demand, prices)
  return [
    multiply(topicOf(demand, id, 'handling', drivers.handle), handle, { entities, occurrences }),
    multiply(topicOf(demand, id, 'checking', drivers.check, 'municipality'), check, {
      entities: 1,
      occurrences: occurrences * checkers,
    }),
  ]
}

function topicOf(
  demand: Demand,
  requirement: string | null,
  kind: BurdenItem['kind'],
  drivers: readonly ValueName[],
  bearer = demand.bearer,
): Topic {
  const { preset, evidence, phase, recurrent } = demand
  return {
    requirement,
    subject: preset.id,
    evidence,
    bearer,
    phase,
    kind,
    obligation: preset.obligation,
    recurrent,
    drivers,
    choice: choiceOf(preset),
  }
}

function choiceOf({ measured, status }: Demand['preset']): ParameterStatus {
  return measured === null ? status : 'user'
}

const readingDrivers: readonly ValueName[] = ['bidders', 'readers', 'passes', 'wordsPerMinute']

/** Reading the words of a requirement, or of the rest of the draft (null), as often as the draft is read. */
export function read(
  requirement: string | null,
  words: number,
  { bidders, readings }: Workload,
  prices: PriceList,
): BurdenItem {
  const { milliMinutes, cents, status } = prices.word
  const topic: Topic = {
    requirement,
    subject: 'document',
    evidence: null,
    bearer: 'bidder',
    phase: 'tender',
    kind: 'reading',
    obligation: 'familiarisation',
    recurrent: false,
    drivers: readingDrivers,
    choice: 'assumption',
  }
  const price = { milliMinutes: milliMinutes * words, cents: cents * words, feeCents: 0, status }
  return multiply(topic, price, { entities: bidders, occurrences: readings })
}

const askingDrivers: readonly ValueName[] = ['bidders', 'questionsPerBidder', 'timeLevelMarket']
const answeringDrivers: readonly ValueName[] = ['bidders', 'questionsPerBidder', 'timeLevelMunicipality']

/** Questions of bidders about the draft, and the answers to them. */
export function ask({ bidders, questions }: Workload, prices: PriceList): readonly BurdenItem[] {
  const price = prices.evidence.get('question')
  if (price === undefined || questions === 0) return []
  const topic: Topic = {
    requirement: null,
    subject: 'question',
    evidence: null,
    bearer: 'bidder',
    phase: 'tender',
    kind: 'production',
    obligation: price.preset.obligation,
    recurrent: false,
    drivers: askingDrivers,
    choice: choiceOf(price.preset),
  }
  const count = { entities: bidders, occurrences: questions }
  return [
    multiply(topic, price.produce, count),
    multiply({ ...topic, kind: 'handling' }, price.handle, count),
    multiply(
      {
        ...topic,
        kind: 'checking',
        bearer: 'municipality',
        drivers: answeringDrivers,
      },
      price.check,
      { entities: 1, occurrences: questions },
    ),
  ]
}

function priceOf(demand: Demand, prices: PriceList): EvidencePrice {
  const price = prices.evidence.get(demand.preset.id)
  if (price === undefined) throw new Error(`no price for ${demand.preset.id}`)
  return price
}
