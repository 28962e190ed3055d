/** A house style as the styles and numbering of a word processor. */

import {
  AlignmentType,
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type ICharacterStyleOptions,
  type ILevelsOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  type NumberingDefinition,
} from 'docx'
import type { HouseStyle } from '../model/document.ts'
import type { Language } from '../model/facts.ts'

/** How deep headings can go. */
export const headingDepth = 6

/** The step by which each level of a list is indented, in twips. */
export const listStep = 425

const headingNumberWidth = 794

/** Where an entry of a level of the contents begins, in twips. */
export function contentsIndent(level: number): number {
  return (level - 1) * contentsNumber
}

/** The room for an entry's number in the contents, in twips. */
export const contentsNumber = 567

/** Names of the styles that parts are written in. */
export const styleNames = {
  buyer: 'TitleBuyer',
  kind: 'TitleKind',
  title: 'Title',
  fact: 'TitleFact',
  factLabel: 'TitleFactLabel',
  contentsTitle: 'TOCHeading',
  item: 'ListParagraph',
  quote: 'Quote',
  definition: 'Definition',
  code: 'CodeBlock',
  codeWords: 'CodeWords',
  tableText: 'TableText',
  tableHead: 'TableHead',
  tableTextSmall: 'TableTextSmall',
  tableHeadSmall: 'TableHeadSmall',
  table: 'HouseTable',
  requirement: 'RequirementNumber',
  header: 'Header',
  footer: 'Footer',
  note: 'FootnoteText',
  comment: 'CommentText',
} as const

/** Twips, the measure of word processors: twenty to the point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** The width between the margins in twips. */
export function textWidth({ page }: HouseStyle): number {
  return twips(page.width - page.margin.left - page.margin.right)
}

/** The width between the margins of a page that lies on its side. */
export function sidewaysWidth({ page }: HouseStyle): number {
  return twips(page.height - page.margin.left - page.margin.right)
}

/** The height between the margins in twips. */
export function textHeight({ page }: HouseStyle): number {
  return twips(page.height - page.margin.top - page.margin.bottom)
}

/** Every style the document uses; headings are linked to the numbering when the document counts them. */
export function documentStyles(style: HouseStyle, language: Language, counted: boolean): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: style.font.body,
          size: halfPoints(style.size.body),
          language: { value: language === 'nl' ? 'nl-NL' : 'en-GB' },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
      },
      title: {
        run: {
          font: style.font.heading,
          size: halfPoints(style.size.title),
          bold: true,
          color: style.colour.heading,
        },
        paragraph: {
          spacing: { before: 120, after: 480, line: 240, lineRule: 'auto' },
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 14, color: style.colour.accent } },
        },
      },
      heading1: headingStyle(style, 0, counted),
      heading2: headingStyle(style, 1, counted),
      heading3: headingStyle(style, 2, counted),
      heading4: headingStyle(style, 3, counted),
      heading5: headingStyle(style, 4, counted),
      heading6: headingStyle(style, 5, counted),
      listParagraph: { paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } } },
      hyperlink: { run: { color: style.colour.link, underline: {} } },
      footnoteText: {
        run: { size: halfPoints(style.size.small) },
        paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } },
      },
    },
    paragraphStyles: [...frontStyles(style), ...bodyStyles(style), ...contentsStyles(style), ...edgeStyles(style)],
    characterStyles: characterStyles(style),
  }
}

/** The style of tables as XML, for which the library has no words. */
export function tableStyles({ colour }: HouseStyle): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour.line}"/>`
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${styleNames.table}"><w:name w:val="House Table"/>` +
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr>' +
    `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders>` +
    `<w:tblCellMar>${margin('top', 20)}${margin('left', 100)}${margin('bottom', 20)}${margin('right', 100)}</w:tblCellMar>` +
    '</w:tblPr></w:style></w:styles>'
  )
}

/** The numbering of headings. */
export function documentNumbering(): readonly NumberingDefinition[] {
  return [{ reference: 'headings', levels: headingLevels() }]
}

function headingLevels(): readonly ILevelsOptions[] {
  return Array.from({ length: headingDepth }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: Array.from({ length: level + 1 }, (_unused, part) => `%${part + 1}`).join('.'),
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: {
      style: `Heading${level + 1}`,
      paragraph: { indent: { left: headingNumberWidth, hanging: headingNumberWidth } },
    },
  }))
}

function headingStyle(style: HouseStyle, level: number, counted: boolean): IBaseParagraphStyleOptions {
  const size = style.size.headings[level] ?? style.size.headings.at(-1) ?? style.size.body
  const before = [480, 320, 240][level] ?? 200
  return {
    run: { font: style.font.heading, size: halfPoints(size), bold: true, color: style.colour.heading },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after: level === 0 ? 160 : 80, line: 252, lineRule: 'auto' },
      ...(counted ? { numbering: { reference: 'headings', level } } : {}),
    },
  }
}

function frontStyles(style: HouseStyle): readonly IParagraphStyleOptions[] {
  const labelWidth = twips(42)
  return [
    {
      id: styleNames.buyer,
      name: 'Title Buyer',
      basedOn: 'Normal',
      ...(style.word === undefined ? bandOf(style) : plainBuyer(style)),
    },
    {
      id: styleNames.kind,
      name: 'Title Kind',
      basedOn: 'Normal',
      run: { size: halfPoints(style.size.body + 4), bold: true, color: style.colour.muted },
      paragraph: { spacing: { before: 0, after: 80, line: 240, lineRule: 'auto' } },
    },
    {
      id: styleNames.fact,
      name: 'Title Fact',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: labelWidth, hanging: labelWidth },
        leftTabStop: labelWidth,
        spacing: { after: 80, line: 264, lineRule: 'auto' },
      },
    },
  ]
}

/** Who buys, in a band of colour at the top of the title page. */
function bandOf({ size, colour }: HouseStyle): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> {
  const edge = { style: BorderStyle.SINGLE, size: 6, color: colour.accent }
  return {
    run: { size: halfPoints(size.body + 5), bold: true, color: colour.tableHeadText },
    paragraph: {
      shading: { fill: colour.accent, color: 'auto', type: 'clear' },
      border: {
        top: { ...edge, space: 16 },
        bottom: { ...edge, space: 16 },
        left: { ...edge, space: 12 },
        right: { ...edge, space: 12 },
      },
      // The band with its edges is as wide as the text.
      indent: { left: 260, right: 260 },
      spacing: { before: 320, after: twips(48), line: 240, lineRule: 'auto' },
    },
  }
}

/** Who buys, below the header of a house that brings its own colours. */
function plainBuyer({ size, colour }: HouseStyle): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> {
  return {
    run: { size: halfPoints(size.body + 3), color: colour.muted },
    paragraph: { spacing: { before: twips(50), after: 160, line: 240, lineRule: 'auto' } },
  }
}

function bodyStyles(style: HouseStyle): readonly IParagraphStyleOptions[] {
  return [
    // Not in the document's defaults: LibreOffice lets those win over a link's colour inside tables.
    { id: 'Normal', name: 'Normal', quickFormat: true, run: { color: style.colour.text } },
    {
      id: styleNames.quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: listStep },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: style.colour.line } },
      },
    },
    {
      id: styleNames.definition,
      name: 'Definition',
      basedOn: 'Normal',
      paragraph: { indent: { left: listStep, hanging: listStep }, keepLines: true },
    },
    {
      id: styleNames.code,
      name: 'Code Block',
      basedOn: 'Normal',
      run: { font: style.font.code, size: halfPoints(style.size.small), noProof: true },
      paragraph: {
        shading: { fill: style.colour.shade, color: 'auto', type: 'clear' },
        spacing: { before: 60, after: 120, line: 240, lineRule: 'auto' },
      },
    },
    {
      id: styleNames.comment,
      name: 'annotation text',
      basedOn: 'Normal',
      run: { size: halfPoints(style.size.small) },
      paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } },
    },
    {
      id: styleNames.tableText,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: halfPoints(style.size.table) },
      paragraph: { spacing: { before: 40, after: 40, line: 247, lineRule: 'auto' } },
    },
    {
      id: styleNames.tableHead,
      name: 'Table Head',
      basedOn: styleNames.tableText,
      run: { bold: true, color: style.colour.tableHeadText },
      paragraph: { keepNext: true },
    },
    {
      id: styleNames.tableTextSmall,
      name: 'Table Text Small',
      basedOn: styleNames.tableText,
      run: { size: halfPoints(style.size.small) },
    },
    {
      id: styleNames.tableHeadSmall,
      name: 'Table Head Small',
      basedOn: styleNames.tableHead,
      run: { size: halfPoints(style.size.small) },
    },
  ]
}

function contentsStyles(style: HouseStyle): readonly IParagraphStyleOptions[] {
  const levels = Array.from({ length: headingDepth }, (_, level) => ({
    id: `TOC${level + 1}`,
    name: `toc ${level + 1}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    run: level === 0 ? { bold: true } : {},
    paragraph: {
      indent: { left: contentsIndent(level + 1) },
      spacing: { before: level === 0 ? 120 : 0, after: 40, line: 252, lineRule: 'auto' as const },
    },
  }))
  return [
    {
      id: styleNames.contentsTitle,
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: {
        font: style.font.heading,
        size: halfPoints(style.size.headings[0] ?? style.size.body),
        bold: true,
        color: style.colour.heading,
      },
      paragraph: { keepNext: true, spacing: { after: 200, line: 252, lineRule: 'auto' } },
    },
    ...levels,
  ]
}

function edgeStyles(style: HouseStyle): readonly IParagraphStyleOptions[] {
  const edge = (id: string, name: string, side: 'top' | 'bottom'): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    run: { size: halfPoints(style.size.small), color: style.colour.muted },
    paragraph: {
      rightTabStop: textWidth(style),
      spacing: { after: 0, line: 240, lineRule: 'auto' },
      border: { [side]: { style: BorderStyle.SINGLE, size: 4, space: 6, color: style.colour.line } },
    },
  })
  return [edge(styleNames.header, 'header', 'bottom'), edge(styleNames.footer, 'footer', 'top')]
}

function characterStyles(style: HouseStyle): readonly ICharacterStyleOptions[] {
  return [
    {
      id: styleNames.requirement,
      name: 'Requirement Number',
      basedOn: 'DefaultParagraphFont',
      run: { bold: true, color: style.colour.heading },
    },
    {
      id: styleNames.codeWords,
      name: 'Code Words',
      basedOn: 'DefaultParagraphFont',
      run: { font: style.font.code, noProof: true },
    },
    {
      id: styleNames.factLabel,
      name: 'Title Fact Label',
      basedOn: 'DefaultParagraphFont',
      run: { color: style.colour.muted },
    },
  ]
}

function halfPoints(points: number): number {
  return Math.round(points * 2)
}
