/** Reads tables in time that grows with their rows; the installed extension alone compares each cell with all before it. */

import { gfmTable } from 'micromark-extension-gfm-table'

type Extension = ReturnType<typeof gfmTable>
type Construct = Extract<NonNullable<Extension['flow']>['null'], { readonly tokenize: unknown }>
type Resolve = NonNullable<Construct['resolveAll']>
type Events = Parameters<Resolve>[0]
type Event = Events[number]
type Context = Parameters<Resolve>[1]

/** How many rows are resolved together. */
const batch = 50

/** The table extension, whose last step (telling cells apart) is taken a batch of rows at a time. */
export function extendTables(): Extension {
  const construct = gfmTable().flow?.null as Construct
  const resolve = construct.resolveAll as Resolve
  return { flow: { null: { ...construct, resolveAll: (events, context) => resolveBatches(events, context, resolve) } } }
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
