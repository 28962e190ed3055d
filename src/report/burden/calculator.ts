/** The estimate item by item, in the columns of the calculator of the European Commission, for a spreadsheet. */

import { writeSheet } from '../../language/sheet.ts'
import { bearerTerms, kindTerms, obligationTerms, phaseTerms } from '../../language/terms.ts'
import type { BurdenItem } from '../../model/burden.ts'
import type { Language } from '../../model/facts.ts'
import type { BurdenReport } from './weighed.ts'
import { burdenWordsOf } from './words.ts'

/** Writes every item of every draft under one header; prices and times to four decimals, so that they multiply out. */
export function burdenSheet({ weighings, pack, language }: BurdenReport): string {
  const labels = new Map(pack.burden.presets.map((preset) => [preset.id, preset.label[language]]))
  const several = weighings.length > 1
  const head = burdenWordsOf(language).columns
  const rows = weighings.flatMap(({ path, appraisal }) =>
    appraisal.burden.items.map((item) => [...(several ? [path] : []), ...rowOf(item, labels, language)]),
  )
  const draft = language === 'nl' ? 'stuk' : 'draft'
  return writeSheet([[...(several ? [draft] : []), ...head], ...rows], language)
}

function rowOf(item: BurdenItem, labels: ReadonlyMap<string, string>, language: Language): readonly string[] {
  const { milliMinutesEach, centsEach, feeCentsEach, entities, occurrences, cost, cents, usual } = item
  const number = (value: number, decimals: number) => plain(value, decimals, language)
  const subject = labels.get(item.subject) ?? (language === 'nl' ? 'de stukken' : 'the documents')
  const tariff = milliMinutesEach > 0 ? (centsEach * 60_000) / milliMinutesEach / 100 : 0
  return [
    item.requirement ?? '',
    obligationTerms[item.obligation][language],
    `${kindTerms[item.kind][language]}: ${subject}`,
    bearerTerms[item.bearer][language],
    phaseTerms[item.phase][language],
    number(tariff, 2),
    number(milliMinutesEach / 1000, 4),
    number(centsEach / 100, 4),
    number(entities > 0 ? occurrences / entities : 0, 4),
    number(entities, 2),
    number(occurrences, 4),
    '0',
    number((feeCentsEach * occurrences) / 100, 2),
    number(cost.cents / 100, 2),
    number(usual * 100, 1),
    number(cents / 100, 2),
    number(item.milliMinutes / 60_000, 4),
    item.recurrent ? (language === 'nl' ? 'terugkerend' : 'recurrent') : language === 'nl' ? 'eenmalig' : 'one-off',
  ]
}

/** A number without grouping, which a spreadsheet would take for text. */
function plain(value: number, decimals: number, language: Language): string {
  const written = String(Number(value.toFixed(decimals)))
  return language === 'nl' ? written.replace('.', ',') : written
}
