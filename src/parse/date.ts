/** Knows a date when it sees one. */

/** True for an existing day written as YYYY-MM-DD. */
export function isDate(written: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}
