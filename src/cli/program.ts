/** The commands, their options and their help. What they do stands in the files beside this one. */

import { Command } from 'commander'
import type { Language } from '../model/facts.ts'
import { formats } from '../report/report.ts'
import { auditBaseline, createBaseline, pruneBaseline, updateBaseline } from './baseline.ts'
import { buildDraft } from './build.ts'
import { calibrateSet, estimateDrafts, writeQuestionnaire } from './burden.ts'
import { compareDrafts } from './compare.ts'
import { completedValues, completionScript, shells } from './completion.ts'
import { addExamples, type Say } from './examples.ts'
import { fixDrafts } from './fix.ts'
import { startProject } from './init.ts'
import { lintDrafts } from './lint.ts'
import { oneOf } from './options.ts'
import { listAllowances } from './register.ts'
import { checkRules, explainRule, showRules, startRule } from './rules.ts'
import type { Terminal } from './terminal.ts'
import { toolVersion } from './tool.ts'
import { verifyDocument } from './verify.ts'

/** What a command leaves behind: the exit code. */
export interface Outcome {
  code: number
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value]

/** Options that every command takes that reads drafts. */
function readingDrafts(command: Command, say: Say): Command {
  return command
    .option(
      '--as-of <date>',
      say(
        'oordeel naar het recht van deze dag (standaard: de peildatum van het stuk, anders die van de regels)',
        "judge by the law of this day (default: the draft's own, else the pack's)",
      ),
    )
    .option(
      '--lang <language>',
      say(
        'taal van de meldingen: nl of en (standaard: die van het stuk)',
        "language of messages: nl or en (default: the draft's)",
      ),
    )
    .option(
      '--fact <key=value>',
      say(
        'noem een feit van de aanbesteding, zoals opdrachtwaarde=4800000; mag vaker',
        'set a fact of the tender, e.g. opdrachtwaarde=4800000; may be repeated',
      ),
      collect,
    )
    .option(
      '--rule <id=severity>',
      say(
        'zet een regel op error, warning, info of off; mag vaker',
        'set a rule to error, warning, info or off; may be repeated',
      ),
      collect,
    )
    .option(
      '--pack <folder>',
      say('voeg de regels in deze map toe aan de meegeleverde', 'add the rules in this folder to those that ship'),
    )
    .option(
      '--config <file>',
      say(
        'gebruik deze configuratie in plaats van tenderlint.yaml bij het stuk',
        'use this configuration instead of the tenderlint.yaml nearest to the draft',
      ),
    )
    .option('--no-config', say('gebruik geen configuratie', 'use no configuration'))
    .option(
      '--files-from <list>',
      say(
        'lees de namen van de stukken uit een bestand, of van de standaardinvoer (-)',
        'read the names of the drafts from a file, or from standard input (-)',
      ),
    )
    .option('--stdin', say('lees het stuk van de standaardinvoer', 'read the draft from standard input'))
    .option('--stdin-filename <name>', say('hoe dat stuk heet', 'what to call that draft'), 'concept.md')
}

/** The option of the commands that know a baseline. */
function knowing(command: Command, say: Say): Command {
  return command
    .option(
      '--baseline <file>',
      say(
        'bestand met bekende bevindingen, die niet meer meetellen',
        'file of findings that are known, which weigh no more',
      ),
    )
    .option('--no-baseline', say('vergeet wat bekend is', 'forget what is known'))
}

/** Options of the commands that show rules. */
function showingRules(command: Command, say: Say): Command {
  return command
    .option('--lang <language>', say('nl of en', 'nl or en'))
    .option('--pack <folder>', say('met de regels in deze map erbij', 'with the rules in this folder'))
}

/** The parser of options speaks English only; these are its titles and mistakes in Dutch. */
const dutch: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, 'Gebruik:'],
  [/^Arguments:/, 'Wat erachter komt:'],
  [/^Options:/, 'Opties:'],
  [/^Commands:/, 'Opdrachten:'],
  [/\(default: (?=[^)]*\)$)/, '(standaard: '],
  [/^error: unknown option '(.+?)'/, "De optie '$1' bestaat niet."],
  [/^error: unknown command '(.+?)'/, "De opdracht '$1' bestaat niet."],
  [/^error: missing required argument '(.+?)'/, "Hier ontbreekt iets: '$1'."],
  [/^error: option '(.+?)' argument missing/, "Achter de optie '$1' ontbreekt de waarde."],
  [/^error: too many arguments.*/, 'Er staat te veel achter deze opdracht.'],
  [/\(Did you mean (?:one of )?(.+?)\?\)/, 'Bedoelt u $1?'],
]

/** The program, ready to parse arguments; commands write to the terminal and set the outcome. */
export function program(terminal: Terminal, outcome: Outcome, language: Language): Command {
  const say: Say = (nl, en) => (language === 'nl' ? nl : en)
  const inLanguage = (text: string) =>
    language === 'en' ? text : dutch.reduce((said, [english, nl]) => said.replace(english, nl), text)
  const help = say('laat deze uitleg zien', 'display help for command')
  const root = new Command('tenderlint')
    .description(
      say(
        'Leest een concept-programma van eisen voor zorg en ondersteuning na: dubbele, verouderde, onevenredige en vage eisen, en het werk dat ze geven.',
        'Checks draft tender specifications for social care: double, outdated, disproportionate and vague demands, and the work they cause.',
      ),
    )
    .version(toolVersion(), '-V, --version', say('laat de versie zien', 'output the version number'))
    .helpOption('-h, --help', help)
    .helpCommand('help [command]', help)
    .exitOverride()
    // Options after a subcommand are its own.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(inLanguage(text)),
    })
    .configureHelp({ styleTitle: inLanguage, styleOptionDescription: inLanguage })
    .showHelpAfterError(say('Uitleg: tenderlint --help', 'Try: tenderlint --help'))
    .addHelpText(
      'after',
      say(
        '\nVoorbeelden:\n  tenderlint concept.md                      wat beter kan, en het werk dat dat scheelt\n' +
          '  tenderlint fix concept.md --diff           laat zien wat hersteld zou worden\n' +
          '  tenderlint build concept.md --as all       schrijf de Word-documenten\n' +
          '  tenderlint explain wbp                     waarom een regel er is\n\n' +
          'Eindcodes: 0 schoon, 1 bevindingen, 2 verkeerd gebruik of foute regel, 3 onleesbaar stuk, 4 niet geschreven, 70 fout in tenderlint, 130 afgebroken.\n' +
          'In English: tenderlint --help --lang en',
        '\nExamples:\n  tenderlint concept.md                      what could be better, and the work it would save\n' +
          '  tenderlint fix concept.md --diff           show what would be corrected\n' +
          '  tenderlint build concept.md --as all       write the Word documents\n' +
          '  tenderlint explain wbp                     why a rule is there\n\n' +
          'Exit codes: 0 clean, 1 findings, 2 wrong use or rule, 3 unreadable draft, 4 output not written, 70 bug, 130 interrupted.',
      ),
    )
  const run =
    <A extends readonly unknown[]>(action: (terminal: Terminal, ...args: A) => number | Promise<number>) =>
    async (...args: unknown[]) => {
      outcome.code = await action(terminal, ...(args as unknown as A))
    }

  const lint = readingDrafts(
    root
      .command('lint', { isDefault: true })
      .argument('[paths...]', say('concepten, of mappen waar ze in staan', 'drafts, or folders that hold them')),
    say,
  )
    .description(
      say('bevindingen en lasten (dit gebeurt ook zonder opdracht)', 'findings and burden (the default command)'),
    )
    .option('--format <format>', say(`een van ${formats.join(', ')}`, `one of ${formats.join(', ')}`), 'text')
    .option('--output <file>', say('schrijf het verslag in een bestand', 'write the report to a file'))
    .option(
      '--fail-on <severity>',
      say(
        'eindig met code 1 vanaf deze ernst: error, warning (standaard), info of never',
        'end with exit code 1 from this severity on: error, warning (default), info or never',
      ),
    )
    .option(
      '--no-cache',
      say('lees elk stuk opnieuw, ook als het niet veranderde', 'read every draft again, even if it did not change'),
    )
    .option(
      '--jobs <number>',
      say(
        'zoveel stukken tegelijk (standaard: zoveel als de computer aankan)',
        'so many drafts at once (default: as many as the machine runs at once)',
      ),
    )
    .option(
      '--sort <order>',
      say(
        'place: op volgorde van het stuk, of hours: wat het meeste werk scheelt eerst',
        'place: as they stand in the draft, or hours: what saves most work first',
      ),
      'place',
    )
    .option('--quiet', say('alleen fouten en de slotregel', 'only errors and the summary'))
    .option(
      '--print-config',
      say(
        'laat zien wat voor deze stukken geldt, en lees ze niet',
        'show what holds for these drafts, and do not read them',
      ),
    )
    .action(run(lintDrafts))
  knowing(lint, say)
  readingDrafts(
    root
      .command('fix')
      .argument('[paths...]', say('concepten, of mappen waar ze in staan', 'drafts, or folders that hold them')),
    say,
  )
    .description(
      say(
        'herstel wat kan zonder een verplichting te veranderen',
        'correct what can be corrected without changing an obligation',
      ),
    )
    .option(
      '--apply <class>',
      say(
        'herstel ook wat een verplichting verandert: substantive',
        'also apply fixes that change an obligation: substantive',
      ),
    )
    .option('--diff', say('laat de wijzigingen zien en schrijf ze niet', 'show the changes instead of writing them'))
    .option(
      '--interactive',
      say(
        'beslis per verbetering: toepassen, overslaan, of afwijken met een reden',
        'decide on each correction: apply, skip, or allow with a reason',
      ),
    )
    .option('--dry-run', say('tel de wijzigingen en schrijf ze niet', 'count the changes instead of writing them'))
    .action(run(fixDrafts))
  readingDrafts(
    root.command('compare').argument('[paths...]', say('twee of meer concepten', 'two or more drafts')),
    say,
  )
    .description(
      say(
        'wat stukken van meer gemeenten hetzelfde vragen en wat anders, en wat samen vragen scheelt',
        'what drafts of several municipalities ask alike and otherwise, and what asking together would spare',
      ),
    )
    .option('--format <format>', say('text, json of html', 'text, json or html'), 'text')
    .option('--output <file>', say('schrijf het verslag in een bestand', 'write the report to a file'))
    .action(run(compareDrafts))
  readingDrafts(
    root
      .command('allowances')
      .argument('[paths...]', say('concepten, of mappen waar ze in staan', 'drafts, or folders that hold them')),
    say,
  )
    .description(
      say(
        'de afwijkingen met hun reden, en of ze nog nodig zijn',
        'the deviations with their reasons, and whether they are still needed',
      ),
    )
    .option('--format <format>', say('text of json', 'text or json'), 'text')
    .option('--output <file>', say('schrijf het register in een bestand', 'write the register to a file'))
    .action(run(listAllowances))
  const baseline = root
    .command('baseline')
    .description(
      say(
        'leg vast wat er nu gevonden wordt, zodat alleen wat nieuw is nog telt',
        'keep what is found now, so that only what is new still counts',
      ),
    )
  const ofBaseline = (name: string, about: string, action: typeof createBaseline) =>
    knowing(
      readingDrafts(
        baseline
          .command(name)
          .argument('[paths...]', say('concepten, of mappen waar ze in staan', 'drafts, or folders that hold them')),
        say,
      ),
      say,
    )
      .description(about)
      .action(run(action))
  ofBaseline('create', say('maak de nulmeting', 'make the baseline'), createBaseline)
  ofBaseline(
    'update',
    say('breng de nulmeting bij: alles van nu is bekend', 'bring it up to date: all of now is known'),
    updateBaseline,
  )
  ofBaseline(
    'audit',
    say(
      'wat is bekend, verdwenen en nieuw; eindigt met 1 als de nulmeting niet meer klopt',
      'what is known, gone and new; ends with 1 when the baseline does not fit',
    ),
    auditBaseline,
  )
  ofBaseline(
    'prune',
    say('haal weg wat verdwenen is, en voeg niets toe', 'drop what is gone, and add nothing'),
    pruneBaseline,
  )
  const burden = readingDrafts(
    root
      .command('burden')
      .argument('[paths...]', say('concepten, of mappen waar ze in staan', 'drafts, or folders that hold them')),
    say,
  )
    .description(
      say(
        "de uren en euro's die een stuk inschrijvers, aanbieders en de gemeente kost",
        'the hours and euros a draft costs bidders, providers and the municipality',
      ),
    )
    .enablePositionalOptions()
    .option('--format <format>', say('text, json, csv of html', 'text, json, csv or html'), 'text')
    .option('--output <file>', say('schrijf de raming in een bestand', 'write the estimate to a file'))
    .option('--compare <draft>', say('vergelijk met een ouder stuk', 'compare with an older draft'))
    .option(
      '--what-if <key=value>',
      say(
        'reken ook met andere aantallen, zoals aanbieders=61,looptijd_jaren=8; mag vaker',
        'reckon with other numbers too, e.g. providers=61,duration_years=8; may be repeated',
      ),
      collect,
    )
    .option(
      '--budget <file>',
      say(
        'eindig met code 1 als de uren boven dit vastgestelde budget komen',
        'end with exit code 1 when the hours rise above this agreed budget',
      ),
    )
    .option('--update-budget', say('schrijf de uren van nu in het budget', 'write the hours of now into the budget'))
    .action(run(estimateDrafts))
  readingDrafts(
    burden
      .command('questionnaire')
      .argument('[paths...]', say('concepten, of mappen waar ze in staan', 'drafts, or folders that hold them')),
    say,
  )
    .description(
      say(
        'een vragenlijst (CSV) voor aanbieders: hoeveel tijd kost dit u echt?',
        'a questionnaire (CSV) for providers: how long does this really take you?',
      ),
    )
    .option('--output <file>', say('schrijf de vragenlijst in een bestand', 'write the questionnaire to a file'))
    .action(run(writeQuestionnaire))
  showingRules(burden.command('calibrate'), say)
    .argument('<answers...>', say('ingevulde vragenlijsten (CSV)', 'questionnaires with answers (CSV)'))
    .description(
      say(
        'maak van de antwoorden een rekenset voor de map burden/ van uw eigen pakket',
        'turn the answers into parameters for the folder burden/ of your own pack',
      ),
    )
    .option('--set <name>', say('naam van de rekenset', 'name of the parameter set'), 'eigen-metingen')
    .option('--output <file>', say('schrijf de rekenset in een bestand', 'write the parameters to a file'))
    .action(run(calibrateSet))
  readingDrafts(root.command('build').argument('[draft]', say('het stuk', 'the draft')), say)
    .description(
      say('schrijf het opgeschoonde stuk als Word-document', 'write the cleaned specification as Word document'),
    )
    .option(
      '--as <view>',
      say(
        'clean (schoon), redline (met wijzigingen), comments (met opmerkingen) of all (alle drie)',
        'clean, redline (tracked changes), comments (every finding beside the text) or all',
      ),
      'clean',
    )
    .option('--output <folder>', say('de map waarin dat komt', 'where to write'), '.')
    .option(
      '--template <name>',
      say(
        'soort document: een naam of een eigen bestand (.yaml); zonder opgave de soort die het beste past',
        'kind of document: a name or a file of your own (.yaml); when left out, the kind that fits best',
      ),
    )
    .option(
      '--house-style <file>',
      say('een Word-bestand (.docx) in uw huisstijl', 'a Word file (.docx) in your house style'),
    )
    .option(
      '--final',
      say(
        'maak de schone versie definitief: zonder CONCEPT, en alleen als er niets meer open staat',
        'make the clean version final: without DRAFT, and only when nothing is left open',
      ),
    )
    .option(
      '--force',
      say('vervang ook een document dat sindsdien is gewijzigd', 'replace a document even if it was changed since'),
    )
    .option('--pdf', say('maak er met LibreOffice ook een PDF van', 'make a PDF of it as well, with LibreOffice'))
    .action(run(buildDraft))
  root
    .command('init')
    .argument(
      '[folder]',
      say('de map van het project; weggelaten: deze', 'the folder of the project; this one when left out'),
    )
    .description(
      say(
        'begin een project: configuratie, een eerste stuk en nakijken bij elke commit',
        'begin a project: configuration, a first draft and a check at every commit',
      ),
    )
    .option('--yes', say('vraag niets, neem de gewone antwoorden', 'ask nothing, take the usual answers'))
    .option('--title <title>', say('hoe de aanbesteding heet', 'what the tender is called'))
    .option('--domain <domain>', say('wmo, jeugd of participatie', 'wmo, jeugd or participatie'))
    .option(
      '--hook <hook>',
      say('git, pre-commit, husky, lefthook of none', 'git, pre-commit, husky, lefthook or none'),
    )
    .option('--lang <language>', say('nl of en', 'nl or en'))
    .action(run(startProject))
  root
    .command('verify')
    .argument('<file>', say('een Word-document van tenderlint', 'a Word document of tenderlint'))
    .description(
      say(
        'waarvan een Word-document is gemaakt, en of het sindsdien is gewijzigd',
        'what a Word document was made of, and whether it was changed since',
      ),
    )
    .option('--source <draft>', say('hoort het nog bij dit concept?', 'does it still belong to this draft?'))
    .option('--format <format>', say('text of json', 'text or json'), 'text')
    .option('--lang <language>', say('nl of en', 'nl or en'))
    .action(run(verifyDocument))
  root
    .command('completion')
    .argument('<shell>', shells.join(', '))
    .description(
      say('een script waarmee uw shell opdrachten aanvult', 'a script by which your shell completes commands'),
    )
    .action(
      run(async (_: Terminal, shell: string) => {
        terminal.out(completionScript(root, oneOf('completion', shell, shells), await completedValues()))
        return 0
      }),
    )
  showingRules(root.command('explain'), say)
    .description(say('wat een regel vindt, waarom en op welke grond', 'what a rule finds, why, and on what basis'))
    .argument('<rule>', say('naam van de regel', 'name of the rule'))
    .action(run(explainRule))
  const rules = root
    .command('rules')
    .description(
      say(
        'noem de regels, controleer ze met hun voorbeelden, of begin er zelf een',
        'list the rules, prove them by their examples, or begin one of your own',
      ),
    )
  showingRules(rules.command('list', { isDefault: true }), say)
    .description(say('alle regels per soort', 'all rules by category'))
    .action(run(showRules))
  rules
    .command('check')
    .argument(
      '[folder]',
      say(
        'map met eigen regels; weggelaten: de meegeleverde',
        'folder of rules of your own; those that ship when left out',
      ),
    )
    .description(say('controleer de regelbestanden en hun voorbeelden', 'check the rule files and run their examples'))
    .option('--lang <language>', say('nl of en', 'nl or en'))
    .option('--pack <folder>', say('hetzelfde als de map noemen', 'the same as naming the folder'))
    .action(run(checkRules))
  rules
    .command('new')
    .argument(
      '<rule>',
      say('naam van de nieuwe regel, zoals geen-faxnummer', 'name of the new rule, e.g. no-fax-number'),
    )
    .description(
      say('begin een eigen regel: een bestand dat al werkt', 'begin a rule of your own: a file that works already'),
    )
    .option('--category <category>', say('waar de regel over gaat', 'what the rule is about'))
    .option('--like <rule>', say('begin als kopie van deze meegeleverde regel', 'begin as a copy of this shipped rule'))
    .option('--pack <folder>', say('de map met uw eigen regels', 'the folder of your own rules'))
    .option('--lang <language>', say('nl of en', 'nl or en'))
    .action(run(startRule))
  addExamples(root, say)
  return root
}
