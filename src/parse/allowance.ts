/** Reads allowances: rules that an author deviates from, each with its reason. */

import type { Allowance } from '../model/finding.ts'
import { isDate } from './date.ts'
import type { Faults } from './faults.ts'

/** What an allowance says, apart from where it stands. */
export type Permission = Omit<Allowance, 'span' | 'covers'>

const example = '<!-- tenderlint-allow regel: reden until=2027-01-01 by=inkoper -->'

/** Reads an HTML comment; undefined when it is not addressed to tenderlint, or is faulty (and then noted as such). */
export function readComment(comment: string, offset: number, faults: Faults): Permission | undefined {
  const directive = /^<!--\s*tenderlint-(\w*)\s*([\s\S]*?)\s*-->$/.exec(comment)
  if (directive === null) return undefined
  const [, verb, said = ''] = directive
  if (verb !== 'allow') {
    faults.note(
      offset,
      {
        nl: `De opdracht 'tenderlint-${verb}' bestaat niet.`,
        en: `There is no instruction 'tenderlint-${verb}'.`,
      },
      {
        nl: `Bedoelt u 'tenderlint-allow'? Schrijf ${example}.`,
        en: `Did you mean 'tenderlint-allow'? Write ${example}.`,
      },
    )
    return undefined
  }
  const colon = said.indexOf(':')
  const named = colon < 0 ? said : said.slice(0, colon)
  const rules = named.split(/[\s,]+/).filter((rule) => rule !== '')
  const { reason, until, by } = readReason(colon < 0 ? '' : said.slice(colon + 1))
  return checkPermission({ rules, reason, until, by }, offset, faults)
}

/** Notes what an allowance lacks, and gives it back when it lacks nothing. */
export function checkPermission(permission: Permission, offset: number, faults: Faults): Permission | undefined {
  const { rules, reason, until } = permission
  if (rules.length === 0) {
    faults.note(
      offset,
      { nl: 'Deze afwijking noemt geen regel.', en: 'This allowance names no rule.' },
      { nl: `Noem de regel: ${example}.`, en: `Name the rule: ${example}.` },
    )
  }
  if (reason === '') {
    faults.note(
      offset,
      { nl: 'Deze afwijking heeft geen reden.', en: 'This allowance has no reason.' },
      { nl: `Schrijf na de dubbele punt waarom: ${example}.`, en: `Write why after the colon: ${example}.` },
      {
        nl: 'Wie afwijkt legt uit: de reden komt in de bijlage Motivering.',
        en: 'Who deviates explains: the reason is printed in the annex of reasons.',
      },
    )
  }
  if (until !== null && !isDate(until)) {
    faults.note(
      offset,
      { nl: `'${until}' is geen datum.`, en: `'${until}' is not a date.` },
      { nl: 'Schrijf jaar-maand-dag, bijvoorbeeld 2027-01-01.', en: 'Write year-month-day, for example 2027-01-01.' },
    )
    return undefined
  }
  return rules.length === 0 || reason === '' ? undefined : permission
}

/** Takes `until=` and `by=` off the end of a reason, in either order; a role may hold spaces. */
function readReason(said: string) {
  const [reason = '', ...options] = said.split(/(?:^|\s+)(?=(?:until|by)=)/)
  const value = (name: string) => {
    const option = options.find((text) => text.startsWith(`${name}=`))
    return option === undefined
      ? null
      : option
          .slice(name.length + 1)
          .replace(/^["']|["']$/g, '')
          .trim()
  }
  return { reason: reason.replace(/\s+/g, ' ').trim(), until: value('until'), by: value('by') }
}
