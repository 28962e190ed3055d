/** The report that build servers read as test results: a draft is a suite, a finding a failed test. */

import type { Look, Report } from '../model/result.ts'
import { type Placed, placedFindings } from './annotations.ts'
import { html as xml } from './markup.ts'

/** Writes JUnit XML; a draft without findings has one test, which passes, and a note is a test that passes and speaks. */
export function reportJunit(report: Report): string {
  const placed = placedFindings(report)
  const suites = report.results.map((result) => suite(result, placed))
  const document = xml`<testsuites name="tenderlint">${suites}
</testsuites>
`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.markup}`
}

function suite(result: Look, placed: readonly Placed[]) {
  const { path } = result.specification.draft
  const own = placed.filter((each) => each.path === path)
  const failures = own.filter(({ finding }) => finding.severity !== 'info').length
  const cases = own.length === 0 ? [xml`\n    <testcase name="tenderlint" classname="${path}"/>`] : own.map(testcase)
  return xml`
  <testsuite name="${path}" tests="${cases.length}" failures="${failures}" errors="0">${cases}
  </testsuite>`
}

function testcase({ path, start, finding: { rule, severity, message } }: Placed) {
  const name = `${rule}, ${start.line}:${start.column}`
  const told =
    severity === 'info'
      ? xml`<system-out>${message}</system-out>`
      : xml`<failure type="${severity}" message="${message}"/>`
  return xml`
    <testcase name="${name}" classname="${path}">${told}</testcase>`
}
