/** The commands about Word documents: build and verify. */

import { buildDraft } from '../build.ts'
import { verifyDocument } from '../verify.ts'
import { type AddCommand, readingDrafts, takingInput } from './command.ts'

/** `tenderlint build`. */
export const build: AddCommand = (root, say, run) => {
  const build = root.command('build').argument(say('[concept]', '[draft]'), say('het stuk', 'the draft'))
  readingDrafts(takingInput(build, say), say)
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
}

/** `tenderlint verify`. */
export const verify: AddCommand = (root, say, run) => {
  root
    .command('verify')
    .argument(say('<bestand>', '<file>'), say('een Word-document van tenderlint', 'a Word document of tenderlint'))
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
}
