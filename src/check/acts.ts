/** What the pack knows of an article of an act on a day; what it does not surely know it leaves open. */

import { onceFor } from '../model/once.ts'
import type { ArticleList, Source } from '../model/rule.ts'

/** How an article stands on a day. `paragraphs` is how many numbered ones it has, where that is known. */
export type Standing =
  | { readonly is: 'in-force'; readonly paragraphs: number | null }
  | { readonly is: 'not-yet-in-force'; readonly from: string }
  | { readonly is: 'no-longer-in-force' | 'repealed-act' | 'no-such-article' | 'unknown' }

/** A list of articles made ready for looking up. */
interface Articles {
  readonly paragraphs: ReadonlyMap<string, number | null>
  readonly since: ReadonlyMap<string, string>
  readonly lapsed: ReadonlySet<string>
}

/** How article `number` of the source stands on `day` (YYYY-MM-DD). */
export function standingOf(source: Source, number: string, day: string): Standing {
  const { from, until } = source.inForce
  if (until !== null && day > until) return { is: 'repealed-act' }
  if (from !== null && day < from) return { is: 'not-yet-in-force', from }
  if (source.articles === null) return { is: 'unknown' }
  const list = source.articles
  const articles = ready(list)
  const article = plain(number)
  const since = articles.since.get(article)
  if (since !== undefined && day < since) return { is: 'not-yet-in-force', from: since }
  if (day < list.from || (list.until !== null && day > list.until)) return { is: 'unknown' }
  const paragraphs = articles.paragraphs.get(article)
  if (paragraphs !== undefined) return { is: 'in-force', paragraphs }
  if (articles.lapsed.has(article)) return { is: 'no-longer-in-force' }
  return { is: isComplete(list, article) ? 'no-such-article' : 'unknown' }
}

function isComplete({ complete }: ArticleList, article: string): boolean {
  return typeof complete === 'boolean' ? complete : complete.includes(article.split('.')[0] ?? '')
}

/** One spelling of a number: `2:89` is 2.89 and `3.3.a` is 3.3a. */
function plain(number: string): string {
  return number
    .toLowerCase()
    .replaceAll(':', '.')
    .replace(/\.(?=[a-z])/g, '')
}

/** Lists are read only when a draft cites the act. */
const ready = onceFor(
  ({ list, since, lapsed }: ArticleList): Articles => ({
    paragraphs: new Map(
      entries(list).map((entry) => {
        const [number = '', count] = entry.split('/')
        return [plain(number), count === undefined ? null : Number(count)] as const
      }),
    ),
    since: new Map(
      Object.entries(since).flatMap(([day, numbers]) =>
        entries(numbers).map((number) => [plain(number), day] as const),
      ),
    ),
    lapsed: new Set(entries(lapsed).map(plain)),
  }),
)

const entries = (list: string): readonly string[] => list.split(/\s+/).filter((entry) => entry !== '')
