/** How the parts of a Word file belong together: relations between parts, and what kind of thing each part is. */

import type { WordRelation } from '../../model/document.ts'
import { childrenOf, escapeXml, readXml } from '../xml.ts'

/** Where the relations of a part are kept; those of the file itself for an empty path. */
export function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`
}

/** The part whose relations stand at a path. */
export function ownerOf(path: string): string {
  return path.replace('_rels/', '').replace(/\.rels$/, '')
}

/** Reads the relations of a part; null when they are no XML. */
export function readRelations(xml: string, owner: string): readonly WordRelation[] | null {
  const root = readXml(xml)
  if (root === null) return null
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const type = attributes.get('Type') ?? ''
    const external = attributes.get('TargetMode') === 'External'
    const target = attributes.get('Target') ?? ''
    return {
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolve(owner, target),
      external,
    }
  })
}

/** A path from the top of the file; one that leads out of it keeps its `..`. */
function resolve(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = owner.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Relations as they stand in a file, with paths from the part they belong to. */
export function writeRelations(relations: readonly WordRelation[], owner: string): string {
  const lines = relations.map(({ id, type, target, external }) => {
    const path = external ? target : pathFrom(owner, target)
    const mode = external ? ' TargetMode="External"' : ''
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(path)}"${mode}/>`
  })
  return `${declaration}<Relationships xmlns="${schemas}relationships">${lines.join('')}</Relationships>`
}

function pathFrom(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1)
  const to = target.split('/')
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const schemas = 'http://schemas.openxmlformats.org/package/2006/'

/** What the parts of a file are: by their path, else by the ending of their name. */
export interface ContentTypes {
  readonly of: (path: string) => string | undefined
  readonly all: readonly string[]
}

/** Reads what the parts of a file are; null when that is no XML. */
export function readContentTypes(xml: string): ContentTypes | null {
  const root = readXml(xml)
  if (root === null) return null
  const table = (name: string, key: string) =>
    new Map(
      childrenOf(root, name).map(({ attributes }) => [
        (attributes.get(key) ?? '').toLowerCase(),
        attributes.get('ContentType') ?? '',
      ]),
    )
  const paths = table('Override', 'PartName')
  const endings = table('Default', 'Extension')
  return {
    of: (path) => paths.get(`/${path.toLowerCase()}`) ?? endings.get(endingOf(path)),
    all: [...paths.values(), ...endings.values()],
  }
}

/** What the parts are, as it stands in a file. Pictures go by the ending of their name: some readers look at nothing else. */
export function writeContentTypes(types: ReadonlyMap<string, string>): string {
  const endings = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ])
  for (const [path, type] of types) {
    const ending = endingOf(path)
    if (ending !== '' && !endings.has(ending)) endings.set(ending, type)
  }
  const defaults = [...endings].map(
    ([ending, type]) => `<Default Extension="${escapeXml(ending)}" ContentType="${escapeXml(type)}"/>`,
  )
  const overrides = [...types]
    .filter(([path, type]) => endings.get(endingOf(path)) !== type)
    .map(([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`)
  return `${declaration}<Types xmlns="${schemas}content-types">${[...defaults, ...overrides].join('')}</Types>`
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : ''
}
