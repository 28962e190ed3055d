/** The drafts of one tender: read once, however many of them are looked at. */

import { resolve } from 'node:path'
import { kindOfPath, pathFromHere, readDraft } from '../disk.ts'
import type { Dossier } from '../model/dossier.ts'
import { Problem } from '../model/problem.ts'
import type { Draft, Specification } from '../model/specification.ts'
import { read } from '../pipeline.ts'
import { selectDrafts } from '../selection.ts'
import { usageProblem } from './options.ts'
import type { Settings, SettingsReader } from './settings.ts'

/** The tender that a draft is part of: a mark of all its drafts, and the dossier, opened when that is asked. */
export interface Tender {
  readonly mark: string
  readonly dossier: () => Dossier
}

/** Finds the tenders of drafts, and keeps the mistakes that hold some of their other drafts out. */
export interface TenderReader {
  readonly of: (path: string, settings: Settings) => Promise<Tender | undefined>
  readonly problems: readonly Problem[]
}

interface Member {
  readonly draft: Draft
  readonly settings: Settings
}

/** Reads tenders; `named` are the drafts as they were named, and `typed` is one that came another way than by its file. */
export function tenderReader(settings: SettingsReader, named: readonly string[], typed?: Draft): TenderReader {
  const spelled = new Map(named.map((path) => [resolve(path), path]))
  const known = new Map<string, Promise<ReadonlyMap<string, Member>>>()
  const opened = new Map<ReadonlyMap<string, Member>, Promise<Tender>>()
  const problems: Problem[] = []
  /** Does something for a draft; a mistake in that is kept, and the draft left out. */
  const attempt = <T>(act: () => T): readonly T[] => {
    try {
      return [act()]
    } catch (error) {
      if (!isDraftProblem(error)) throw error
      problems.push(error)
      return []
    }
  }
  const membersOf = async (folder: string) => {
    const members = new Map<string, Member>()
    for (const below of draftsOf(folder, settings)) {
      const path = spelled.get(resolve(below)) ?? below
      const isTyped = typed !== undefined && resolve(typed.path) === resolve(path)
      for (const draft of attempt(() => (isTyped ? typed : readDraft(path))))
        members.set(resolve(path), { draft, settings: await settings.of(path) })
    }
    return members
  }
  const open = async (members: ReadonlyMap<string, Member>): Promise<Tender> => {
    let dossier: Dossier | undefined
    const specified = ({ draft, settings: { pack, options } }: Member): readonly Specification[] =>
      attempt(() => read(draft, pack, options))
    return {
      mark: await markOf([...members.values()]),
      dossier() {
        dossier ??= { specifications: [...members.values()].flatMap(specified) }
        return dossier
      },
    }
  }
  return {
    problems,
    async of(path, { tender }) {
      if (tender === null) return undefined
      const reading = known.get(tender) ?? membersOf(tender)
      known.set(tender, reading)
      const members = await reading
      if (!members.has(resolve(path))) return undefined
      const opening = opened.get(members) ?? open(members)
      opened.set(members, opening)
      return await opening
    },
  }
}

/** True for a mistake in a draft, which is no reason to leave other drafts alone. */
export function isDraftProblem(error: unknown): error is Problem {
  return error instanceof Problem && error.details.kind === 'draft'
}

function draftsOf(folder: string, settings: SettingsReader): readonly string[] {
  const shown = pathFromHere(folder) || '.'
  if (kindOfPath(folder) !== 'folder') {
    throw usageProblem(
      {
        nl: `De map ${shown} van deze aanbesteding bestaat niet.`,
        en: `The folder ${shown} of this tender does not exist.`,
      },
      { nl: "Controleer 'tender' in tenderlint.yaml.", en: "Check 'tender' in tenderlint.yaml." },
    )
  }
  return selectDrafts([shown], settings.ignores).drafts
}

async function markOf(members: readonly Member[]): Promise<string> {
  const { createHash } = await import('node:crypto')
  const said = members.map(({ draft, settings: { options } }) => [draft.path, draft.text, options])
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
