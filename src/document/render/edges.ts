/** Pages: their size and margins, and what stands at their edges. */

import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { fillSlots } from '../../language/slots.ts'
import type { Document, HouseStyle } from '../../model/document.ts'
import { sidewaysWidth, styleNames, textWidth, twips } from '../styles.ts'
import { say } from '../words.ts'
import type { Section } from './sections.ts'

/** The sections of a document, still without their text. */
export function emptySections(
  sections: readonly Section[],
  document: Document,
  style: HouseStyle,
): readonly ISectionOptions[] {
  const upright = edgesOf(document, style)
  const turned = edgesOf(document, style, sidewaysWidth(style))
  return sections.map(({ sideways, titlePage }, index) => ({
    ...(sideways ? turned : upright),
    properties: {
      page: pageOf(style, sideways),
      ...(titlePage ? { titlePage } : {}),
      ...(index > 0 ? { type: SectionType.NEXT_PAGE } : {}),
    },
    children: [],
  }))
}

/** Size and margins of the page, upright as it is or on its side. */
function pageOf({ page }: HouseStyle, sideways: boolean) {
  const { margin } = page
  const [short, long] = [page.width, page.height].sort((a, b) => a - b).map(twips)
  return {
    // The library turns the paper itself.
    size: {
      width: short ?? 0,
      height: long ?? 0,
      orientation: sideways || page.width > page.height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(margin.top),
      right: twips(margin.right),
      bottom: twips(margin.bottom),
      left: twips(margin.left),
      header: twips(12),
      footer: twips(10),
    },
  }
}

/** Header and footer of so many twips, with the watermark behind the text. */
function edgesOf({ titlePage, language, watermark }: Document, style: HouseStyle, width = textWidth(style)) {
  const { header, footer, font } = style
  const known = { title: titlePage.title, buyer: titlePage.buyer ?? '', status: titlePage.status }
  const usual = textWidth(style)
  // A page on its side has its right edge elsewhere than the styles say.
  const tabStops =
    width === usual
      ? []
      : [
          { type: TabStopType.CLEAR, position: usual },
          { type: TabStopType.RIGHT, position: width },
        ]
  const line = (named: string, edge: HouseStyle['header'], behind: readonly ParagraphChild[] = []) => {
    const [left, right] = [edge.left, edge.right].map((words) => edgeRuns(fillSlots(say(words, language), known)))
    return new Paragraph({
      style: named,
      tabStops,
      children: [...behind, new TextRun({ children: [...(left ?? []), new Tab(), ...(right ?? [])] })],
    })
  }
  const mark = () =>
    watermark === null ? [] : [new TextWatermark({ text: watermark, font: font.heading, opacity: 0.25 })]
  return {
    headers: {
      default: new Header({ children: [line(styleNames.header, header, mark())] }),
      // The title page has no line of its own, but is marked as well.
      ...(watermark === null ? {} : { first: new Header({ children: [new Paragraph({ children: mark() })] }) }),
    },
    footers: { default: new Footer({ children: [line(styleNames.footer, footer)] }) },
  }
}

function edgeRuns(words: string) {
  return words
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '{page}' ? PageNumber.CURRENT : piece === '{pages}' ? PageNumber.TOTAL_PAGES : piece))
}
