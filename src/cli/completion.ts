/** `tenderlint completion`: scripts by which a shell completes commands, options and their values. */

import type { Command, Option } from 'commander'
import { categories } from '../model/finding.ts'
import { documentViews } from '../model/view.ts'
import { formats } from '../report/report.ts'
import { rulePack } from './tool.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** Values by command and option, such as `lint --format`, or by command alone for its argument; options of all by name. */
export type Values = Readonly<Record<string, readonly string[]>>

/** A command as a shell sees it: `path` is what is typed before its options, `lint` or `baseline create`. */
interface Entry {
  readonly path: string
  readonly about: string
  readonly below: readonly Entry[]
  readonly options: readonly {
    readonly name: string
    readonly about: string
    readonly values: readonly string[] | null
  }[]
  /** What its argument may be, when that is no file. */
  readonly values: readonly string[]
}

/** The values that options of the program take, as far as they can be named. */
export async function completedValues(): Promise<Values> {
  const rules = (await rulePack()).rules.map(({ id }) => id)
  return {
    'lint --format': formats,
    'burden --format': ['text', 'json', 'csv', 'html'],
    'compare --format': ['text', 'json', 'html'],
    'allowances --format': ['text', 'json'],
    'build --as': [...documentViews, 'all'],
    'fix --apply': ['substantive'],
    'lint --fail-on': ['error', 'warning', 'info', 'never'],
    'lint --sort': ['place', 'hours'],
    'init --hook': ['git', 'pre-commit', 'husky', 'lefthook', 'none'],
    'init --domain': ['wmo', 'jeugd', 'participatie'],
    'rules new --category': categories,
    'rules new --like': rules,
    '--lang': ['nl', 'en'],
    completion: shells,
    explain: rules,
  }
}

/** Writes the script of a shell for a program; whatever the program takes, the script knows. */
export function completionScript(root: Command, shell: Shell, values: Values): string {
  const entry = entryOf(root, '', values)
  return { bash, zsh, fish }[shell](all(entry), root.name())
}

function entryOf(command: Command, path: string, values: Values): Entry {
  const options = command.options.flatMap((option: Option) =>
    option.long === undefined || option.long === null
      ? []
      : [
          {
            name: option.long,
            about: option.description,
            values: option.required ? (values[`${path} ${option.long}`] ?? values[option.long] ?? []) : null,
          },
        ],
  )
  return {
    path,
    about: command.description(),
    below: command.commands
      .filter((each) => each.name() !== 'help')
      .map((each) => entryOf(each, path === '' ? each.name() : `${path} ${each.name()}`, values)),
    options: [...options, { name: '--help', about: '', values: null }],
    values: values[path] ?? [],
  }
}

function all(entry: Entry): readonly Entry[] {
  return [entry, ...entry.below.flatMap(all)]
}

const nameOf = ({ path }: Entry) => path.split(' ').at(-1) ?? ''

/** Shell words that say how far the line has come: the path of commands typed so far. */
function pathCase(entries: readonly Entry[]): string {
  return entries
    .filter(({ path }) => path !== '')
    .map(({ path }) => {
      const at = path.lastIndexOf(' ')
      return `      "${path.slice(0, Math.max(0, at))}:${path.slice(at + 1)}") path="${path}" ;;`
    })
    .join('\n')
}

function bash(entries: readonly Entry[], program: string): string {
  const values = entries.flatMap(({ path, options }) =>
    options.flatMap(({ name, values: own }) =>
      own === null ? [] : [`    "${path}:${name}") words="${own.join(' ')}"; files=${own.length === 0} ;;`],
    ),
  )
  const words = entries.map(({ path, options, below, values: own }) => {
    const offered = [...below.map(nameOf), ...own, ...options.map(({ name }) => name)]
    return `    "${path}") words="${offered.join(' ')}"; files=${own.length === 0 && (path === '' || below.length === 0)} ;;`
  })
  return `# Source this file, or put it in a folder that bash reads completions from.
_${program}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path="" words="" files=true known=true i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path:\${COMP_WORDS[i]}" in
${pathCase(entries)}
    esac
  done
  case "$path:$prev" in
${values.join('\n')}
    *) known=false ;;
  esac
  [[ $known == true ]] || case "$path" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [[ $files == true && $cur != -* ]]; then COMPREPLY+=($(compgen -f -- "$cur")); fi
}
complete -o filenames -F _${program} ${program}
`
}

function zsh(entries: readonly Entry[], program: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''").replaceAll(':', '\\:')}'`
  const described = (name: string, about: string) => quotedPair(name, about)
  const quotedPair = (name: string, about: string) =>
    `'${name}:${about.replaceAll("'", "'\\''").replaceAll('\n', ' ')}'`
  const values = entries.flatMap(({ path, options }) =>
    options.flatMap(({ name, values: own }) => {
      if (own === null) return []
      const act = own.length === 0 ? '_files' : `compadd -- ${own.map(quoted).join(' ')}`
      return [`    "${path}:${name}") ${act}; return ;;`]
    }),
  )
  const words = entries.map(({ path, options, below, values: own }) => {
    const commands = below.map((each) => described(nameOf(each), each.about)).join(' ')
    const flags = options.map(({ name, about }) => described(name, about)).join(' ')
    const named = own.length === 0 ? '' : `compadd -- ${own.map(quoted).join(' ')}; `
    const files = own.length === 0 && (path === '' || below.length === 0) ? ' _files;' : ''
    return `    "${path}") commands=(${commands}); flags=(${flags}); ${named}${files} ;;`
  })
  return `#compdef ${program}
_${program}() {
  local prev=\${words[CURRENT-1]} path_="" i
  local -a commands flags
  for ((i = 2; i < CURRENT; i++)); do
    case "$path_:\${words[i]}" in
${pathCase(entries).replaceAll('path=', 'path_=')}
    esac
  done
  case "$path_:$prev" in
${values.join('\n')}
  esac
  case "$path_" in
${words.join('\n')}
  esac
  (( \${#commands} )) && _describe -t commands command commands
  [[ \${words[CURRENT]} == -* ]] && _describe -t options option flags
  return 0
}
if [ "$funcstack[1]" = "_${program}" ]; then _${program} "$@"; else compdef _${program} ${program}; fi
`
}

function fish(entries: readonly Entry[], program: string): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ')}'`
  const names = entries.filter(({ path }) => path !== '')
  const when = (path: string) => `-n 'test (__${program}_path) = "${path}"'`
  const lines = entries.flatMap(({ path, below, options, values }) => [
    ...below.map((each) => `complete -c ${program} ${when(path)} -a ${nameOf(each)} -d ${quoted(each.about)}`),
    ...(values.length === 0 ? [] : [`complete -c ${program} ${when(path)} -f -a ${quoted(values.join(' '))}`]),
    ...options.map(({ name, about, values: own }) => {
      const takes = own === null ? '' : own.length === 0 ? ' -r -F' : ` -x -a ${quoted(own.join(' '))}`
      return `complete -c ${program} ${when(path)} -l ${name.slice(2)}${takes} -d ${quoted(about)}`
    }),
  ])
  const steps = names.map(({ path }) => {
    const at = path.lastIndexOf(' ')
    return `      case ${quoted(`${path.slice(0, Math.max(0, at))}:${path.slice(at + 1)}`)}\n        set path ${quoted(path)}`
  })
  return `function __${program}_path
  set -l path ''
  for word in (commandline -opc)[2..]
    switch "$path:$word"
${steps.join('\n')}
    end
  end
  echo "$path"
end
${lines.join('\n')}
`
}
