/** Pictures in a line of text. */

import type { Figure } from '../../model/document.ts'
import { escapeXml } from '../xml.ts'
import type { Pen } from './pen.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A picture of so many pixels; its name and description tell what it shows to who cannot see it. */
export function picture(
  figure: Pick<Figure, 'format' | 'bytes'>,
  { width, height }: Size,
  told: { readonly name: string; readonly description: string },
  pen: Pen,
): string {
  const id = pictureId(pen.leads.figures.push(figure))
  const [wide, high] = [width * pixelToEmu, height * pixelToEmu]
  const [name, description] = [escapeXml(told.name), escapeXml(told.description)]
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${wide}" cy="${high}"/><wp:effectExtent t="0" r="0" b="0" l="0"/>` +
    `<wp:docPr id="${++pen.figures}" name="${name}" descr="${description}" title="${name}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawing}main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawing}main"><a:graphicData uri="${drawing}picture"><pic:pic xmlns:pic="${drawing}picture">` +
    '<pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/>' +
    '<pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr>' +
    `<pic:blipFill><a:blip r:embed="${id}" cstate="none"/><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    '</wp:inline></w:drawing></w:r>'
  )
}

/** The name by which a part knows its pictures, counted from 1. */
export function pictureId(number: number): string {
  return `rIdPicture${number}`
}

const pixelToEmu = 9525
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/'
