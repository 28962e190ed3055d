/**
 * Reads tables in time that grows with their rows, and looks for them only where they can be; the installed extension
 * alone compares each cell with all before it, and reads every line of text as the head of a table first.
 */

import { gfmTable } from 'micromark-extension-gfm-table'

type Extension = ReturnType<typeof gfmTable>
type Construct = Extract<NonNullable<Extension['flow']>['null'], { readonly tokenize: unknown }>
type Resolve = NonNullable<Construct['resolveAll']>
type Events = Parameters<Resolve>[0]
type Event = Events[number]
type Context = Parameters<Resolve>[1]
type Tokenize = Construct['tokenize']

/** How many rows are resolved together. */
const batch = 50

/** The table extension for one source, whose last step (telling cells apart) is taken a batch of rows at a time. */
export function extendTables(source: string): Extension {
  const construct = gfmTable().flow?.null as Construct
  const resolve = construct.resolveAll as Resolve
  return {
    flow: {
      null: {
        ...construct,
        tokenize: tokenizeWhere(tableLines(source), construct.tokenize),
        resolveAll: (events, context) => resolveBatches(events, context, resolve),
      },
    },
  }
}

function tokenizeWhere(lines: ReadonlySet<number>, tokenize: Tokenize): Tokenize {
  return function (effects, ok, nok) {
    return lines.has(this.now().line) ? tokenize.call(this, effects, ok, nok) : nok
  }
}

/** The lines, from 1, that can belong to a table: those above a row of dashes, and from there to the next empty line. */
function tableLines(source: string): ReadonlySet<number> {
  const found = new Set<number>()
  let inside = false
  source.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (isDelimiterRow(line)) {
      found.add(index)
      inside = true
    } else if (/^[ \t>]*$/.test(line)) inside = false
    if (inside) found.add(index + 1)
  })
  return found
}

function isDelimiterRow(line: string): boolean {
  return line.includes('-') && /[|:]/.test(line) && /^[-:|> \t]+$/.test(line)
}

/** Events of one batch: up to the first table, from a table's head on, or from a later row of the same table on. */
interface Batch {
  readonly from: number
  readonly continues: boolean
}

function resolveBatches(events: Events, context: Context, resolve: Resolve): Events {
  const batches = cutBatches(events)
  return batches.flatMap(({ from, continues }, index) => {
    const next = batches[index + 1]
    const own = events.slice(from, next?.from)
    const piece = continues ? [...emptyHead(own, context), ...own] : own
    const resolved = resolve(piece, { ...context, events: piece })
    return resolved.filter(([side, { type }]) => {
      if (type === 'table') return side === 'enter' ? !continues : next?.continues !== true
      return type !== 'tableBody' && !(continues && type === 'tableHead')
    })
  })
}

function cutBatches(events: Events): Batch[] {
  const batches: Batch[] = [{ from: 0, continues: false }]
  let rows = 0
  for (const [from, [side, { type }]] of events.entries()) {
    if (side === 'enter' && type === 'tableHead') {
      batches.push({ from, continues: false })
      rows = -1
    } else if (side === 'enter' && type === 'tableRow' && ++rows > batch) {
      batches.push({ from, continues: true })
      rows = 1
    }
  }
  return batches
}

/** A head without cells: rows are only recognised after one. */
function emptyHead(events: Events, context: Context): Event[] {
  const start = events[0]?.[1].start
  if (start === undefined) return []
  const head: Event[1] = { type: 'tableHead', start: { ...start }, end: { ...start } }
  return [
    ['enter', head, context],
    ['exit', head, context],
  ]
}
