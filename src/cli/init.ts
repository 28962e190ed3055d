/** `tenderlint init`: a configuration, a draft to begin with and a hook, after asking. */

import { join, relative, resolve, sep } from 'node:path'
import { folderAbove, isThere, ownPath, pathFromHere, readDraft, readText, writeFile } from '../disk.ts'
import { factForms, type Language } from '../model/facts.ts'
import { Problem } from '../model/problem.ts'
import type { Fit } from '../model/template.ts'
import { fits } from '../pipeline.ts'
import { labelled } from '../report/width.ts'
import { configName } from '../selection.ts'
import { languageOf, oneOf, usageProblem } from './options.ts'
import type { Terminal } from './terminal.ts'
import { rulePack, templates } from './tool.ts'

interface InitTyped {
  readonly yes?: boolean
  readonly title?: string
  readonly domain?: string
  readonly hook?: string
  readonly lang?: string
}

/** A file to begin with. A hook that is there already, its owner must add this one to. */
interface StartFile {
  readonly path: string
  readonly text: string
  readonly hook?: boolean
  readonly runs?: boolean
}

const hooks = ['git', 'pre-commit', 'husky', 'lefthook', 'none'] as const
type Hook = (typeof hooks)[number]

/** What each hook is: its template, and its file below the folder of the repository. */
const hookFiles: Readonly<Record<Exclude<Hook, 'none'>, { readonly template: string; readonly file: string }>> = {
  git: { template: 'hook.sh', file: '.git/hooks/pre-commit' },
  husky: { template: 'hook.sh', file: '.husky/pre-commit' },
  'pre-commit': { template: 'pre-commit.yaml', file: '.pre-commit-config.yaml' },
  lefthook: { template: 'lefthook.yml', file: 'lefthook.yml' },
}

const domains = factForms.find(({ name }) => name === 'domain')?.choices ?? []

/** Writes what a project needs to begin; a file that is there already stays as it is. */
export async function startProject(terminal: Terminal, folder: string | undefined, typed: InitTyped): Promise<number> {
  const language = languageOf(typed) ?? 'nl'
  const place = folder ?? '.'
  const repository = folderAbove(place, '.git')
  const ask = askerOf(terminal, typed.yes === true)
  const title = typed.title ?? (await ask(questions.title[language], 'Naam van de aanbesteding'))
  const domain = oneOf('--domain', typed.domain ?? (await ask(questions.domain[language], domains[0] ?? '')), domains)
  const usual: Hook = repository === undefined ? 'none' : 'git'
  const hook = oneOf('--hook', typed.hook ?? (await ask(questions.hook[language], usual)), hooks)
  const files: readonly StartFile[] = [
    { path: join(place, configName), text: template('tenderlint.yaml', { domein: domain, schema: schemaFrom(place) }) },
    {
      path: join(place, 'concept.md'),
      text: template('concept.md', { titel: title, aanduiding: quoted(title), domein: domain }),
    },
    ...hookOf(hook, repository, place),
  ]
  for (const { path, text, hook: isHook = false, runs = false } of files) {
    const told = pathFromHere(resolve(path))
    if (isThere(path)) {
      terminal.out(
        `${language === 'nl' ? 'Bestaat al, blijft zoals het is' : 'Exists already, left as it is'}: ${told}\n`,
      )
      if (isHook) terminal.out(`${addThis[language]}\n\n${text}\n`)
      continue
    }
    writeFile(path, text, runs)
    terminal.out(`${language === 'nl' ? 'Geschreven' : 'Written'}: ${told}\n`)
  }
  await tellTemplate(terminal, join(place, 'concept.md'), language)
  terminal.out(`${next[language](pathFromHere(resolve(place, 'concept.md')))}\n`)
  return 0
}

/** Tells which kind of document the draft is now, and which others it can become. */
async function tellTemplate(terminal: Terminal, path: string, language: Language): Promise<void> {
  let fitting: readonly Fit[] = []
  try {
    fitting = fits(readDraft(path), await rulePack(), await templates())
  } catch (error) {
    // A draft that was there already and cannot be read is for lint to tell of.
    if (!(error instanceof Problem)) throw error
  }
  const [best, ...others] = fitting
  if (best === undefined) return
  const told = (fits: readonly Fit[]) =>
    labelled(
      fits.map(({ template: { id, about } }) => [id, about[language]]),
      terminal.columns,
    ).join('\n')
  const here = language === 'nl' ? 'Bij dit stuk past het sjabloon:' : 'The template that fits this draft:'
  const there = language === 'nl' ? 'Andere sjablonen (build --template):' : 'Other templates (build --template):'
  terminal.out(`\n${here}\n${told([best])}\n${there}\n${told(others)}\n\n`)
}

const questions = {
  title: { nl: 'Hoe heet de aanbesteding?', en: 'What is the tender called?' },
  domain: { nl: `Voor welke wet? (${domains.join(', ')})`, en: `For which act? (${domains.join(', ')})` },
  hook: {
    nl: `Nakijken bij elke commit? (${hooks.join(', ')})`,
    en: `Check at every commit? (${hooks.join(', ')})`,
  },
} as const

const addThis = { nl: 'Voeg hier zelf aan toe:', en: 'Add to it yourself:' } as const

const next = {
  nl: (draft: string) => `Kijk het eerste stuk na met: tenderlint ${draft}`,
  en: (draft: string) => `Check the first draft with: tenderlint ${draft}`,
} as const

/** Asks a question; an empty answer, and `--yes`, take the usual one. */
function askerOf(terminal: Terminal, yes: boolean) {
  return async (question: string, usual: string): Promise<string> => {
    if (yes) return usual
    const answer = await terminal.ask?.(`${question} [${usual}] `)
    if (answer === undefined || answer === null) {
      throw usageProblem(
        { nl: 'Hier kan niets worden gevraagd.', en: 'Nothing can be asked here.' },
        {
          nl: `Typ --yes voor het gewone antwoord op "${question}", of kies met --title, --domain en --hook.`,
          en: `Type --yes for the usual answer to "${question}", or choose with --title, --domain and --hook.`,
        },
      )
    }
    return answer.trim() === '' ? usual : answer.trim()
  }
}

function template(name: string, values: Readonly<Record<string, string>>): string {
  const text = readText(ownPath('templates', 'start', name))
  return Object.entries(values).reduce((filled, [key, value]) => filled.replaceAll(`{${key}}`, () => value), text)
}

/** Words as a value in YAML. */
function quoted(words: string): string {
  return /^[A-Za-zÀ-ɏ][\wÀ-ɏ ()-]*$/.test(words) ? words : JSON.stringify(words)
}

/** Where the schema of configurations is, as seen from a folder. */
function schemaFrom(folder: string): string {
  const path = relative(resolve(folder), ownPath('schema', 'config.schema.json')).split(sep).join('/')
  return path.startsWith('.') ? path : `./${path}`
}

function hookOf(hook: Hook, repository: string | undefined, place: string): readonly StartFile[] {
  if (hook === 'none') return []
  if (hook === 'git' && repository === undefined) {
    throw usageProblem(
      { nl: 'Deze map staat niet in een git-repository.', en: 'This folder is in no git repository.' },
      { nl: 'Typ eerst: git init', en: 'Type first: git init' },
    )
  }
  const { template: name, file } = hookFiles[hook]
  return [{ path: join(repository ?? place, file), text: template(name, {}), hook: true, runs: name.endsWith('.sh') }]
}
