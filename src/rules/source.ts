/** Sources, and the citations that point into them. */

import type { Citation } from '../model/citation.ts'
import type { Source } from '../model/rule.ts'
import { phrases, type WrittenRule, type WrittenSource } from './written.ts'

/** A source, with empty lists and nulls for what its file leaves out. */
export function readSource(raw: WrittenSource): Source {
  const { articles, 'in-force': inForce } = raw
  return {
    id: raw.id,
    title: raw.title,
    url: raw.url,
    articleUrl: raw['article-url'] ?? null,
    checked: raw.checked,
    procedure: raw.procedure ?? [],
    names: phrases(raw.names),
    inForce: { from: inForce?.from ?? null, until: inForce?.until ?? null },
    successor: raw.successor ?? null,
    articles:
      articles === undefined
        ? null
        : { ...articles, until: articles.until ?? null, since: articles.since ?? {}, lapsed: articles.lapsed ?? '' },
  }
}

/** A citation's link: the source's page for the article when it has one, else the source's own. */
export function readCitation(raw: WrittenRule['basis'][number], sources: readonly Source[]): Citation {
  const [id = '', ...rest] = raw.cite.split(' ')
  const source = sources.find((candidate) => candidate.id === id)
  const article = /^art\.?\s+([\d.]+[a-z]*)/.exec(rest.join(' '))?.[1]?.replace(/\.$/, '')
  const url =
    source === undefined
      ? null
      : article && source.articleUrl
        ? source.articleUrl.replace('{article}', article)
        : source.url
  return {
    cite: source === undefined ? raw.cite : [source.title.nl, ...rest].join(' '),
    says: typeof raw.says === 'string' ? { nl: raw.says, en: raw.says } : (raw.says ?? null),
    url,
    checked: raw.checked ?? source?.checked ?? null,
    procedure: source?.procedure ?? [],
  }
}
