/** Dutch words that tell what the words after them are to a sentence, and which way a number binds. Data only. */

const all = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')))

/** What opens a clause that tells when or in which case; it runs to its comma. */
export const triggerClauses = all('als indien wanneer zodra nadat voordat ingeval mocht')
/** The same before a few words. */
export const triggerPhrases = all('na vanaf sinds bij tijdens gedurende ingeval')
/** After "voor": what begins or ends there is a moment. */
export const moments = all('start aanvang ingang einde afloop begin ingangsdatum startdatum aanvangsdatum inschrijving')
/** What runs between two moments. */
export const spans = all('tijd wachttijd wachttijden doorlooptijd doorlooptijden termijn periode')
/** What opens a clause about the noun before it. */
export const relatives = all('die dat waarin waarmee waarbij waarop waarvan waarvoor waaraan waaruit')
/** What opens a clause that tells why, whereto or by what exception. */
export const asides = all('tenzij behalve mits omdat zodat waardoor doordat opdat hoewel waarna zoals')
/** What stands before the means or the ground. */
export const means = all('via volgens conform middels krachtens namens')
/** What may stand before a person to whom or with whom something is done. */
export const companions = all('aan met naar richting bij door voor tussen tegenover van')
/** What may stand between a preposition and its noun. */
export const determiners = all('de het een zijn haar hun elke iedere elk ieder alle ons onze uw')
/** Nouns for persons and for those who act for the municipality, as the last part of a word. */
export const personNames =
  /(?:inwoner|client|jeugdige|kind|kinderen|ouder|gezin|deelnemer|bewoner|reiziger|cursist|leerling|verwijzer|consulent|wijkteam|toezichthouder|inspectie|school|huisarts|opvolger|mantelzorger|naaste|medewerker|begeleider|contractmanager|regio|wij|ons|opdrachtgever)(?:s|en|es)?$/
/** Terms for seeing one another. */
export const meetings = all('bespreken kennismaken contact afsprak bezoek intake spreken tafel zien')

/** Words shortly before a number by which it is the most, and by which it is the least that is allowed. */
export const mostWords = all(
  'binnen uiterlijk maximaal maximale maximum hooguit hoogstens hoogste max ouder langer later hoger groter',
)
export const leastWords = all(
  'minimaal minimale minimum minstens tenminste minste min minder korter jonger lager kleiner',
)

/** What makes a number a goal, a choice, a price or a memory instead of a bound. */
export const soft = all(
  'streven streeft streefwaarde streefnorm streefcijfer streefpercentage gemiddeld gemiddelde doorgaans gebruikelijk meestal punten punt',
  'waarderen waardeert wens wensen wenselijk idealiter voorkeur verwachten verwachting bijvoorbeeld indicatief indicatie raming geraamd',
  'boete boetes korting kortingen malus bonus dwangsom inhouding verlaging afslag sanctie',
)
/** What makes a sentence an exception to what others say. */
export const departures = all(
  'afwijking uitzondering afwijkend afwijkende daarentegen kortere langere ruimere strengere uitstel',
)

/** What sets one case apart from the rest: said of one side only, the two are not about the same. */
export const special = all(
  'spoed crisis nood noodgeval urgent urgente onveilig regulier reguliere nieuw tussentijds tussentijdse voorlopig voorlopige concept',
  'buiten nacht nachts weekend weekenden feestdag feestdagen zaterdag zondag avond zomer winter vakantie schoolvakantie overdag',
  'individueel individuele vervanger vervangen herhaald herhaalde incident storing uitval ziekte verlengen verhuizen overlijden',
)

/** Columns of a table that tell nothing of what is asked. */
export const sideColumns =
  /^(?:nr|nummer|id|code|toelichting|opmerking|bewijs|bron|antwoord|akkoord|score|punten|wie|door wie|ja|j\/n|status|versie|kwaliteitsaspect|categorie)\b/
/** Verbs that only tell that the thing named comes about or is handed over. */
export const handling = all(
  'leveren ontvangen opstellen uitvoeren houden plaatsvinden voeren bezitten beschikbaar gere klaar verschijnen gebeur beur publiceren krijgen hor zit sta beken aanhouden dekken dekt acht tegelijk bedrag bestaan thuis',
)
/** What is done within the time that it takes. */
export const processes = all('afhandelen wachttijd doorlooptijd')
/** Acts of which a contract knows only one. */
export const soleActs = all('declareren betalen opzeggen verlengen')
/** Words for how long a contract runs, and the terms of a sentence that tells nothing else. */
export const contractLength = all('looptijd contractduur contractperiode contractlooptijd')
export const contractTerms = all('overeenkomst duren aangegan slo afsluiten lop bezitten initiel opdrach')
export const workday = all('werkdag werkdagen')
