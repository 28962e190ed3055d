/** What the parties, the phases and the standing of a number are called, the same on the screen and in documents. */

import type { Bearer, BurdenKind } from '../model/burden.ts'
import type { Language } from '../model/facts.ts'
import type { Obligation, ParameterStatus } from '../model/parameters.ts'
import type { Bilingual } from '../model/problem.ts'
import type { Addressee, Phase } from '../model/specification.ts'
import type { DocumentView } from '../model/view.ts'
import type { Proof, Remark } from './proofs.ts'

/** The parties and the phases in the order in which a reader meets them. */
export const bearers: readonly Bearer[] = ['bidder', 'provider', 'municipality']
export const phases: readonly Phase[] = ['tender', 'verification', 'implementation', 'performance', 'closing']

export const bearerTerms: Readonly<Record<Bearer, Bilingual>> = {
  bidder: { nl: 'Inschrijvers', en: 'Bidders' },
  provider: { nl: 'Aanbieders', en: 'Providers' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
}

export const phaseTerms: Readonly<Record<Phase, Bilingual>> = {
  tender: { nl: 'Inschrijving', en: 'Bid' },
  verification: { nl: 'Controle voor de gunning', en: 'Check before award' },
  implementation: { nl: 'Voorbereiding', en: 'Preparation' },
  performance: { nl: 'Uitvoering', en: 'Performance' },
  closing: { nl: 'Afronding', en: 'Closing' },
}

export const addresseeTerms: Readonly<Record<Addressee, Bilingual>> = {
  bidder: { nl: 'Inschrijver', en: 'Bidder' },
  contractor: { nl: 'Opdrachtnemer', en: 'Contractor' },
  subcontractor: { nl: 'Onderaannemer', en: 'Subcontractor' },
  authority: { nl: 'Gemeente', en: 'Municipality' },
  both: { nl: 'Beide partijen', en: 'Both parties' },
}

const winnerTerm: Bilingual = { nl: 'Beoogde winnaar', en: 'Intended winner' }

/** Of whom proof is asked: between the bids and the award of the winner alone. */
export function askedOf({ moment, who }: Pick<Proof, 'moment' | 'who'>, language: Language): string {
  return (moment === 'verification' && who === 'bidder' ? winnerTerm : addresseeTerms[who])[language]
}

/** What strikes a reader of the list of proof. */
export const remarkTerms: Readonly<Record<Remark, Bilingual>> = {
  twice: { nl: 'Twee keer gevraagd', en: 'Asked twice' },
  'two-forms': { nl: 'In twee vormen gevraagd', en: 'Asked in two forms' },
  early: { nl: 'Vroeg: alleen van de winnaar kan ook', en: 'Early: of the winner alone would do' },
  register: { nl: 'Staat in een openbaar register', en: 'Stands in a public register' },
  uea: { nl: 'Staat al in het UEA', en: 'In the UEA already' },
}

export const kindTerms: Readonly<Record<BurdenKind, Bilingual>> = {
  production: { nl: 'maken', en: 'making' },
  handling: { nl: 'aanleveren', en: 'handing over' },
  checking: { nl: 'controleren', en: 'checking' },
  reading: { nl: 'lezen', en: 'reading' },
  learning: { nl: 'inwerken', en: 'learning' },
}

export const obligationTerms: Readonly<Record<Obligation, Bilingual>> = {
  information: { nl: 'informatie geven', en: 'giving information' },
  supervision: { nl: 'meewerken aan toezicht', en: 'cooperating with supervision' },
  substantive: { nl: 'anders werken', en: 'working differently' },
  familiarisation: { nl: 'kennisnemen', en: 'getting to know' },
}

export const statusTerms: Readonly<Record<ParameterStatus, Bilingual>> = {
  verified: { nl: 'nagekeken in de bron', en: 'checked in its source' },
  derived: { nl: 'afgeleid uit een bron', en: 'derived from a source' },
  assumption: { nl: 'aanname', en: 'assumption' },
  user: { nl: 'eigen opgave', en: 'given by you' },
}

/** The terms of one language. */
export function termsIn<Name extends string>(
  terms: Readonly<Record<Name, Bilingual>>,
  language: Language,
): Readonly<Record<Name, string>> {
  return Object.fromEntries(Object.entries<Bilingual>(terms).map(([name, term]) => [name, term[language]])) as Record<
    Name,
    string
  >
}

/** What each view of a document is. */
export const viewTerms: Readonly<Record<DocumentView, Bilingual>> = {
  clean: { nl: 'opgeschoonde tekst', en: 'cleaned text' },
  redline: { nl: 'oorspronkelijke tekst met elke wijziging zichtbaar', en: 'original text with every change tracked' },
  comments: {
    nl: 'oorspronkelijke tekst met elke bevinding als opmerking',
    en: 'original text with every finding as a comment',
  },
}

/** What a document was made of and with. */
/** What is said of a fix that somebody must weigh. */
export const proposalTerms: Bilingual = { nl: 'Dit is een voorstel: u beslist.', en: 'This is a proposal: you decide.' }

export const provenanceTerms = {
  source: { nl: 'Gemaakt van', en: 'Made of' },
  view: { nl: 'Weergave', en: 'View' },
  tool: { nl: 'Programma', en: 'Program' },
  pack: { nl: 'Regels', en: 'Rules' },
  asOf: { nl: 'Recht bekeken op', en: 'Law as of' },
  allowances: { nl: 'Bewuste afwijkingen', en: 'Deviations on purpose' },
} as const satisfies Record<string, Bilingual>
