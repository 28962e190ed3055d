/** Word files of municipalities, made by hand: one that is sound, and what is changed in it to make it bad. */

import { strToU8, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const main = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`

/** A relation as it stands in a file. */
export function relation(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`
}

/** Relations of a part. */
export function relations(...all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

const documentRelations = [
  relation('rId1', 'styles', 'styles.xml'),
  relation('rId2', 'numbering', 'numbering.xml'),
  relation('rId3', 'header', 'header1.xml'),
  relation('rId4', 'footer', 'footer1.xml'),
  relation('rId5', 'header', 'header2.xml'),
  relation('rId6', 'settings', 'settings.xml'),
]

/** The parts of a house style in Dutch Word's way: ids in Dutch, a numbering of its own, another header on the first page. */
export const houseParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    ['document.main', 'styles', 'numbering', 'settings']
      .map((kind) => [kind.replace('.main', ''), kind] as const)
      .concat([
        ['header1', 'header'],
        ['header2', 'header'],
        ['footer1', 'footer'],
      ])
      .map(([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`)
      .join('') +
    '</Types>',
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
  'word/document.xml':
    `<w:document ${main}><w:body><w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Oude tekst van de huisstijl</w:t></w:r></w:p>` +
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId5"/>' +
    '<w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="2268" w:right="1134" w:bottom="1701" w:left="1985" w:header="567" w:footer="567" w:gutter="0"/>' +
    '<w:titlePg/></w:sectPr></w:body></w:document>',
  'word/_rels/document.xml.rels': relations(...documentRelations),
  'word/styles.xml':
    `<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="20"/>` +
    '<w:lang w:val="en-US" w:eastAsia="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/>' +
    '<w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="400"/></w:pPr>' +
    '<w:rPr><w:b/><w:color w:val="AA0000"/><w:sz w:val="40"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Standaard"/></w:style>' +
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Eigen3"><w:name w:val="Kop 3"/><w:basedOn w:val="Standaard"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Kopvaninhoudsopgave"><w:name w:val="TOC Heading"/><w:basedOn w:val="Kop1"/></w:style>' +
    '<w:style w:type="character" w:customStyle="1" w:styleId="TableText"><w:name w:val="Iets anders"/></w:style>' +
    '</w:styles>',
  'word/numbering.xml':
    `<w:numbering ${main}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>` +
    '<w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>',
  'word/settings.xml': `<w:settings ${main}><w:updateFields w:val="true"/><w:defaultTabStop w:val="500"/></w:settings>`,
  'word/header1.xml': `<w:hdr ${main}><w:p><w:r><w:t>Gemeente Eigenwijk</w:t></w:r></w:p></w:hdr>`,
  'word/header2.xml': `<w:hdr ${main}><w:p><w:r><w:t>Voorblad van Eigenwijk</w:t></w:r></w:p></w:hdr>`,
  'word/footer1.xml': `<w:ftr ${main}><w:p><w:r><w:t>Postbus 1, Eigenwijk</w:t></w:r></w:p></w:ftr>`,
}

/** A Word file of the sound parts, with some changed, added, or (null) left out. */
export function houseFile(changes: Readonly<Record<string, string | null>> = {}): {
  readonly path: string
  readonly bytes: Uint8Array
} {
  const parts = Object.entries({ ...houseParts, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [[path, strToU8(text)] as const],
  )
  return { path: 'huisstijl.docx', bytes: zipSync(Object.fromEntries(parts)) }
}

/** The sound file with one more relation of its document. */
export function houseWith(extra: string, changes: Readonly<Record<string, string>> = {}) {
  return houseFile({ 'word/_rels/document.xml.rels': relations(...documentRelations, extra), ...changes })
}
