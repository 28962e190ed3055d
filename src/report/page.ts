/** A web page of one file: it works offline, loads nothing, runs no script, and prints. */

import type { Language } from '../model/facts.ts'
import { asMarkup, html, type Markup } from './markup.ts'
import { sheet } from './style.ts'

/** What the head of a page says: its language and title, and styles beside those of every page. */
export interface Head {
  readonly language: Language
  readonly title: string
  readonly styles?: string
}

/** Writes a page around what its body holds, with a line end after it. */
export function pageOf({ language, title, styles = '' }: Head, body: Markup): string {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${asMarkup(sheet)}${asMarkup(styles)}</style>
</head>
<body>
${body}
</body>
</html>
`
  return page.markup
}
