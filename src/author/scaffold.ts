/** The first version of a new rule: a whole rule that works, with what to change written beside it. */

import { isThere, ownPath, readPackFiles, readText, shownPath } from '../disk.ts'
import { Problem, type ProblemDetails } from '../model/problem.ts'
import type { Rule, RulePack } from '../model/rule.ts'

/** A file to write. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** What somebody asks for: a rule of this id and category, or one that begins as a copy of a shipped one. */
export interface NewRule {
  readonly id: string
  readonly category: string | undefined
  readonly like: Rule | undefined
}

/**
 * The files of a new rule in a pack's folder: the rule, and pack.yaml when the folder has none yet.
 * Throws a Problem for an id that cannot be, or that the folder has already.
 */
export function newRule({ id, category, like }: NewRule, folder: string): readonly NewFile[] {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw usage(unfitId(id))
  const isNew = !isThere(folder)
  const taken = isNew ? undefined : readPackFiles(folder).find((file) => file.path.endsWith(`/${id}.yaml`))
  if (taken !== undefined) throw usage(takenId(id, `${shownPath(folder)}/${taken.path}`))
  const chosen = category ?? like?.category ?? ''
  const text = like === undefined ? template('regel.yaml', { id, category: chosen, folder }) : copyOf(like, id, chosen)
  const rule = { path: `${folder}/${chosen}/${id}.yaml`, text }
  const packFile = `${folder}/pack.yaml`
  if (isThere(packFile)) return [rule]
  return [{ path: packFile, text: template('pack.yaml', { name: slug(folder) || 'eigen-regels', folder }) }, rule]
}

/** True when the new rule takes the place of one that the pack below has. */
export function replaces(id: string, pack: RulePack): boolean {
  return pack.rules.some((rule) => rule.id === id)
}

function template(name: string, slots: Readonly<Record<string, string>>): string {
  return Object.entries(slots).reduce(
    (text, [slot, value]) => text.replaceAll(`{${slot}}`, shownPath(value)),
    readText(ownPath('templates', name)),
  )
}

function copyOf(rule: Rule, id: string, category: string): string {
  return readText(ownPath('rules', rule.category, `${rule.id}.yaml`))
    .replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^category: .*$/m, `category: ${category}`)
}

/** The nearest text that can be an id. */
function slug(text: string): string {
  const [last = ''] = shownPath(text).split('/').filter(Boolean).slice(-1)
  return last
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const usage = (details: Omit<ProblemDetails, 'kind'>) => new Problem({ kind: 'usage', ...details })

function unfitId(id: string): Omit<ProblemDetails, 'kind'> {
  const better = slug(id)
  return {
    what: { nl: `"${id}" kan geen naam van een regel zijn.`, en: `"${id}" cannot be the name of a rule.` },
    why: {
      nl: 'Een naam bestaat uit kleine letters, cijfers en streepjes.',
      en: 'A name has small letters, digits and hyphens.',
    },
    help:
      better === ''
        ? { nl: 'Noem hem bijvoorbeeld: geen-faxnummer', en: 'Call it for example: no-fax-number' }
        : { nl: `Noem hem bijvoorbeeld: ${better}`, en: `Call it for example: ${better}` },
  }
}

function takenId(id: string, path: string): Omit<ProblemDetails, 'kind'> {
  return {
    path,
    what: { nl: `De regel "${id}" bestaat al.`, en: `The rule "${id}" exists already.` },
    help: {
      nl: 'Pas dat bestand aan, of kies een andere naam.',
      en: 'Change that file, or choose another name.',
    },
  }
}
