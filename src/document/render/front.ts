/** What stands before the text: title page and the title of the contents. */

import type { Document } from '../../model/document.ts'
import { legible, plainWords } from '../inlines.ts'
import { styleNames } from '../styles.ts'
import type { Pen } from './pen.ts'
import { paragraphOf, renderInlines, run, styled, text } from './runs.ts'

/** The title page, and the title of the contents that follow. */
export function renderFront({ titlePage, contents }: Document, pen: Pen): string {
  const { apart, kind, buyer, status, title, comments = [], facts } = titlePage
  // A draft without a name is called by its kind, which is said once then.
  const above = [apart ? null : buyer, kind === title ? null : kind].filter((each) => each !== null).join(' – ')
  const words = (value: string) => renderInlines([plainWords(value)], pen)
  const listed = facts.map(({ label, value }) =>
    paragraphOf(run(text(legible(label)), styled(styleNames.factLabel)) + run(`<w:tab/>${text(legible(value))}`), {
      style: styleNames.fact,
    }),
  )
  return [
    apart ? paragraphOf(words(buyer ?? status), { style: styleNames.buyer }) : '',
    above === '' ? '' : paragraphOf(words(above), { style: styleNames.kind }),
    paragraphOf(renderInlines([plainWords(title, { comments })], pen), { style: styleNames.title }),
    ...listed,
    contents === null
      ? ''
      : paragraphOf(words(contents.title), {
          style: styleNames.contentsTitle,
          own: apart ? '<w:pageBreakBefore/>' : '',
        }),
  ].join('')
}
