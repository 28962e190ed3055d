/** The commands about the work that a draft causes. */

import { calibrateSet, estimateDrafts, writeQuestionnaire } from '../burden.ts'
import { type AddCommand, collect, readingDrafts, showingRules, takingDrafts } from './command.ts'

/** `tenderlint burden`, `burden questionnaire` and `burden calibrate`. */
export const burden: AddCommand = (root, say, run) => {
  const burden = readingDrafts(takingDrafts(root.command('burden'), say), say)
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
  readingDrafts(takingDrafts(burden.command('questionnaire'), say), say)
    .description(
      say(
        'een vragenlijst (CSV) voor aanbieders: hoeveel tijd kost dit u echt?',
        'a questionnaire (CSV) for providers: how long does this really take you?',
      ),
    )
    .option('--output <file>', say('schrijf de vragenlijst in een bestand', 'write the questionnaire to a file'))
    .action(run(writeQuestionnaire))
  showingRules(burden.command('calibrate'), say)
    .argument(
      say('<antwoorden...>', '<answers...>'),
      say('ingevulde vragenlijsten (CSV)', 'questionnaires with answers (CSV)'),
    )
    .description(
      say(
        'maak van de antwoorden een rekenset voor de map burden/ van uw eigen pakket',
        'turn the answers into parameters for the folder burden/ of your own pack',
      ),
    )
    .option('--set <name>', say('naam van de rekenset', 'name of the parameter set'), 'eigen-metingen')
    .option('--output <file>', say('schrijf de rekenset in een bestand', 'write the parameters to a file'))
    .action(run(calibrateSet))
}
