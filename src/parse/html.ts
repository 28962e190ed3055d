/** Tells the markup in raw HTML from the text in it. */

/** Elements that only dress their words; their tags leave no trace in the text. */
const silent = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

/**
 * Elements that stand apart; their tags part the words around them. Those that show something of their own, such as
 * pictures and fields, are not among them: what they show would be lost.
 */
const parting = new Set(
  `address article aside blockquote body br button caption center col colgroup dd details div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html label legend li main menu meta nav ol option p
  pre section select style script summary svg table tbody td template textarea tfoot th thead title tr ul`.split(/\s+/),
)

/** A piece of raw HTML: what stands at [start, end) of it and what a reader sees of that. */
export interface HtmlPiece {
  readonly kind: 'text' | 'comment' | 'silent' | 'parting'
  readonly start: number
  readonly end: number
}

const notation = /<!--(?:-?>|[\s\S]*?(?:-->|$))|<\/?([A-Za-z][A-Za-z\d-]*)(?=[\s/>])[^<>]*>/g

/** Cuts raw HTML into comments, tags of known elements, and text; `<naam gemeente>` is no element and so is text. */
export function cutHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let at = 0
  for (const match of html.matchAll(notation)) {
    const name = match[1]?.toLowerCase()
    const kind = name === undefined ? 'comment' : silent.has(name) ? 'silent' : parting.has(name) ? 'parting' : 'text'
    if (kind === 'text') continue
    if (match.index > at) pieces.push({ kind: 'text', start: at, end: match.index })
    at = match.index + match[0].length
    pieces.push({ kind, start: match.index, end: at })
  }
  if (at < html.length) pieces.push({ kind: 'text', start: at, end: html.length })
  return pieces
}
