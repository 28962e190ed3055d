/** The commands about rules: explain one, list them, check them, begin one. */

import { isThere, ownPath, shownPath, writeFile } from '../disk.ts'
import { categories } from '../model/finding.ts'
import { languageOf, oneOf, ruleNamed, usageProblem } from './options.ts'
import type { Terminal } from './terminal.ts'
import { rulePack } from './tool.ts'

interface RuleTyped {
  readonly lang?: string
  readonly pack?: string
}

/** `tenderlint explain`: one rule in full. */
export async function explainRule(terminal: Terminal, id: string, typed: RuleTyped): Promise<number> {
  const { explain } = await import('../report/rules.ts')
  const pack = await rulePack(typed.pack, true)
  terminal.out(explain(ruleNamed(id, pack), pack, languageOf(typed) ?? pack.language, terminal.columns))
  return 0
}

/** `tenderlint rules list`: every rule in a line. */
export async function showRules(terminal: Terminal, typed: RuleTyped): Promise<number> {
  const { listRules } = await import('../report/rules.ts')
  const pack = await rulePack(typed.pack)
  terminal.out(listRules(pack, languageOf(typed) ?? pack.language, terminal.columns))
  return 0
}

/** `tenderlint rules check`: reads the rule files of a folder afresh and runs their examples; 2 when one does not hold. */
export async function checkRules(terminal: Terminal, folder: string | undefined, typed: RuleTyped): Promise<number> {
  const { packFromFolder, rulesAnsweredFor } = await import('../author/pack.ts')
  const { proveRule } = await import('../author/prove.ts')
  const language = languageOf(typed) ?? 'nl'
  const own = folder ?? typed.pack ?? ownPath('rules')
  const shipped = await rulePack(undefined, true)
  const pack = packFromFolder(own, () => shipped)
  const rules = rulesAnsweredFor(own, pack, shipped)
  const failures = rules.flatMap((rule) => proveRule(rule, pack))
  for (const { rule, example, host, message } of failures)
    terminal.err(`${rule} (${host[language]}): ${message[language]}\n    ${example}\n`)
  const examples = rules.reduce((sum, rule) => sum + rule.examples.length, 0)
  terminal.out(
    language === 'nl'
      ? `${counted(rules.length, 'regel', 'regels')}, ${counted(examples, 'voorbeeld', 'voorbeelden')}, ${failures.length} fout.\n`
      : `${counted(rules.length, 'rule', 'rules')}, ${counted(examples, 'example', 'examples')}, ${failures.length} wrong.\n`,
  )
  return failures.length === 0 ? 0 : 2
}

const counted = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

interface NewRuleTyped extends RuleTyped {
  readonly category?: string
  readonly like?: string
}

/** `tenderlint rules new`: writes the first version of a rule into a pack's folder. */
export async function startRule(terminal: Terminal, id: string, typed: NewRuleTyped): Promise<number> {
  const { newRule, replaces } = await import('../author/scaffold.ts')
  const language = languageOf(typed) ?? 'nl'
  const folder = typed.pack ?? (isThere('pack.yaml') ? '.' : undefined)
  if (folder === undefined) throw noFolder()
  const shipped = await rulePack()
  const like = typed.like === undefined ? undefined : ruleNamed(typed.like, shipped)
  if (typed.category === undefined && like === undefined) throw noCategory()
  const category = typed.category === undefined ? undefined : oneOf('--category', typed.category, categories)
  const say = (nl: string, en: string) => terminal.out(`${language === 'nl' ? nl : en}\n`)
  for (const { path, text } of newRule({ id, category, like }, folder)) {
    writeFile(path, text)
    say(`Geschreven: ${shownPath(path)}`, `Written: ${shownPath(path)}`)
  }
  if (replaces(id, shipped))
    say(
      'Let op: hij komt in de plaats van de meegeleverde regel met dezelfde naam.',
      'Mind: it takes the place of the shipped rule of the same name.',
    )
  say(
    `Pas hem aan en controleer hem met: tenderlint rules check ${shownPath(folder)}`,
    `Change it, and check it with: tenderlint rules check ${shownPath(folder)}`,
  )
  return 0
}

const noFolder = () =>
  usageProblem(
    { nl: 'In welke map moet de regel komen?', en: 'In which folder should the rule come?' },
    {
      nl: 'Noem de map van uw eigen regels: --pack regels. Bestaat die nog niet, dan wordt hij gemaakt.',
      en: 'Name the folder of your own rules: --pack rules. It is made when it is not there.',
    },
  )

const noCategory = () =>
  usageProblem(
    { nl: 'Waar gaat de regel over?', en: 'What is the rule about?' },
    {
      nl: `Kies met --category uit: ${categories.join(', ')}. Of begin met --like als kopie van een meegeleverde regel.`,
      en: `Choose with --category from: ${categories.join(', ')}. Or begin with --like as a copy of a shipped rule.`,
    },
  )
