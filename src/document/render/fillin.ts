/** Places to fill in, as the content controls of word processors. */

import type { FillIn } from '../../model/document.ts'
import type { Language } from '../../model/facts.ts'
import { legible } from '../inlines.ts'
import { fillInWords, say } from '../words.ts'
import { escapeXml } from '../xml.ts'
import { run, text } from './runs.ts'

/** What stands in a place to fill in until somebody does. */
export function promptOf({ kind }: FillIn, language: Language): string {
  return kind === 'tick' ? '☐' : say(fillInWords[kind], language)
}

/** Renders a place to fill in; `id` tells it from the others of the document. */
export function renderFillIn(place: FillIn, id: number, language: Language): string {
  const { kind, name } = place
  const prompt = promptOf(place, language)
  // A name is at most 64 characters long.
  const alias = escapeXml(legible(name.slice(0, 64)))
  const properties = `<w:alias w:val="${alias}"/><w:tag w:val="${kind}-${id}"/><w:id w:val="${id}"/>`
  const control = (own: string, content: string) =>
    `<w:sdt><w:sdtPr>${properties}${own}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  switch (kind) {
    case 'yes-no': {
      const choices = [fillInWords.yes, fillInWords.no].map((words) => say(words, language))
      const items = choices.map((one) => `<w:listItem w:displayText="${one}" w:value="${one}"/>`)
      return control(`<w:showingPlcHdr/><w:dropDownList>${items.join('')}</w:dropDownList>`, run(text(prompt)))
    }
    case 'words':
      return control('<w:showingPlcHdr/><w:text w:multiLine="1"/>', run(text(prompt)))
    case 'tick':
      return control(
        '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>' +
          '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>',
        run(
          `<w:t>${prompt}</w:t>`,
          '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>',
        ),
      )
  }
}
