/** What Dutch words do in a demand: which say nothing or little, which tell what is done and to whom, how verbs come apart. Data only. */

/** Words that say nothing of what is asked: articles, prepositions, auxiliaries, conjunctions and turns of phrase. */
export const emptyWords: readonly string[] = [
  'de het een der den des dit dat deze die wie wat welke welk hetgeen er hier daar waar',
  'en of maar dan als indien wanneer zodra nadat voordat mits tenzij hetzij dus want omdat zodat zoals ook tevens eveneens daarnaast bovendien verder voorts',
  'in op aan van voor met bij tot uit over onder naar om door per te ter ten via vanaf sinds binnen buiten na tegen tussen rond omtrent inzake betreffende ten behoeve behalve jegens namens',
  'is zijn was waren wordt worden werd werden geworden wezen zal zullen zou zouden moet moeten dient dienen hoeft hoeven behoort verplicht gehouden kan kunnen mag mogen wil willen laat laten doet doen',
  'hij zij ze hem haar hun hen u uw wij we ons onze men zich zichzelf zelf mijn je jullie ik',
  'waarin waarbij waarop waaruit waarmee waarvan waarvoor daarin daarbij daarop daaruit daarmee daarvan daarvoor hierin hierbij hierop hiervan hiermee daartoe hiertoe hierover daarover ervan ervoor erin hieraan daaraan',
  'zorg draagt dragen draag zorgt zorgen stelt stellen gesteld gestelde brengt brengen gebracht komt komen gekomen gaat neemt nemen genomen geeft geven gegeven wijze manier middels ten aanzien betrekking verband gebeurt gebeuren waaronder kader grond basis hand voldoende',
  'alsmede evenals respectievelijk danwel dan wel o.a. onder andere bijvoorbeeld namelijk d.w.z. zoals mede aldus desbetreffende betreffende bedoelde genoemde voornoemde voornoemd bedoeld genoemd hierna volgende voorgaande',
  'welke zulke dergelijke iets iemand alles nog al reeds steeds altijd weer juist wel zo zeer juist juiste correct correcte partij partijen tijdstip tijdstippen',
  'minimaal minimale minimum maximale maximum minstens ten minste hoogste tenminste maximaal hoogstens hooguit uiterlijk later vroeger dan moment dag tijd keer maal',
  'alleen slechts uitsluitend pas eigen aanwezig sprake geldt gelden onderhavige eis eisen lid artikel paragraaf',
  'volgens conform overeenkomstig volgen volgt krijgt krijgen verkrijgt',
  'niet geen niets nooit noch evenmin nimmer zonder vrijwillig facultatief optioneel verboden a4 enkelzijdig',
  'indien van toepassing inachtneming desgewenst voorkeur wenselijk gewenst verwacht mogelijk mogelijkheid toegestaan verleent verlenen verleend ligt liggen bedraagt bedragen ontstaat ontstaan langer meer liever graag onder meer enige enig hele heel geheel gehele helemaal volledig volledige eventueel eventuele potentiele beoogde verschillende diverse',
]

/** Words that nearly every demand of a care tender holds; they tell little of which one it is. */
export const lightWords: readonly string[] = [
  'authority client jeugdige ondersteuning overeenkomst opdracht gemeentelijk medewerker organisatie uitvoeren voldoen gebruiken organiseren bezitten elk goed actueel vast inzetten houden duren',
  'werken opnemen blijven bevoegd gelegenheid bieden biedt geboden verlenen plannen plant ingepland plaatsvinden plaats kennen kent ermee rusten rust plicht hoe krijgen kreeg voorzien hanteren afgeven afgegeven taal bereiken bepaald treffen getroffen treft nodig noodzakelijk zien ervoor',
  'waarborgen beschikbaar verrichten schriftelijk activiteit situatie persoon afspraak bevatten duren kwaliteit aanbod proces wet wettelijk geschikt wijze eerste relevant medewerkers geldig gebruiker vernemen betrekken mens min veel actief aanhouden',
]

/** What is done: two demands that each do something else are two demands, though all other words are the same. */
export const actions: readonly string[] = [
  'starten eindigen voortzetten verlengen opzeggen wijzigen leveren melden rapporteren aantonen verklaren publiceren opstellen vastleggen bespreken evalueren beoordelen bewaren vernietigen heropen waarborgen aanwijzen aanvragen reageren contact ontvangen weigeren accepteren meewerken samenwerken afstemmen scholen vervangen vergaderen declareren betalen vrijwaren overdragen uitbesteden halen verbeteren signaleren verwijzen bezitten kennismaken afsluiten onderteken houden',
]

/** Verbs that say little of what is done; the noun that goes with them says it: "verzorgt een training". */
export const supportVerbs: readonly string[] =
  'organiseren uitvoeren gebruiken bezitten inzetten voldoen bevatten bestaan waarborgen plaatsvinden hou aanhouden bie treff voorzien werken duren vaststellen ken zien'.split(
    ' ',
  )

/** Who something is done for, with or to; another one makes another demand. */
export const persons: readonly string[] = [
  'client jeugdige medewerker begeleider mantelzorger authority ouder verwijzer consulen toezichthouder inspectie cliëntenraad huisar school vrijwilliger bewoner reiziger deelnemer gezin wijkteam uitbesteden derden opvolger gebruiker beheerder',
]

/** Parties beside the provider: a demand for one of them is not the same demand. */
export const otherParties: readonly string[] = ['combinatie combinant hoofdaannemer combinanten penvoerder']

/** Prefixes that a Dutch verb leaves behind in a main clause: "levert … aan". */
export const particles: readonly string[] = [
  'aan',
  'af',
  'bij',
  'deel',
  'door',
  'in',
  'mee',
  'na',
  'om',
  'op',
  'over',
  'plaats',
  'samen',
  'terug',
  'toe',
  'uit',
  'vast',
  'voor',
]

/** Words by which a sentence denies. */
export const denials: readonly string[] = ['niet', 'geen', 'niets', 'nooit', 'noch', 'evenmin', 'nimmer']

/** What tells, beside a price, that it is paid with that and not apart. */
export const includedWords: readonly string[] = ['begrepen', 'inbegrepen', 'verdisconteerd']

/** Words that allow only under a condition: what "may not … without" and "only with" say is the same. */
export const withoutWords: readonly string[] = ['zonder', 'tenzij', 'behalve', 'mits']
export const onlyWords: readonly string[] = ['alleen', 'slechts', 'uitsluitend', 'pas', 'voordat', 'vooraf']

/** Verbs that leave a prefix behind. */
export const separable: readonly string[] = [
  'levert biedt deelt dient stelt neemt stuurt zendt voegt toont legt wijst geeft houdt voert sluit vraagt draagt past stemt werkt vindt zet roept brengt vangt meldt vult haalt zegt betaalt koopt nodigt spreekt gaat komt loopt kondigt besteedt schakelt pakt tekent schrijft licht rondt bouwt breidt handelt ziet slaat treedt lost ruimt kijkt',
  'leveren bieden delen dienen stellen nemen sturen zenden voegen tonen leggen wijzen geven houden voeren sluiten vragen dragen passen stemmen werken vinden zetten brengen vangen melden vullen halen zeggen betalen schakelen pakken tekenen handelen',
]

/** What follows a particle that its verb left behind, and never a preposition. */
export const afterParticles: readonly string[] = [
  'en of als wanneer indien zodat tenzij waarna waarbij onder die dat met bij aan voor in via binnen uiterlijk op na over tot door per zonder om mits waarin waarmee volgens conform zolang gedurende tijdens en/of dan namens tegen van',
]

/** Last parts of compounds: "klachtenregeling" is a regeling about klachten, however it is written. */
export const heads: readonly string[] = [
  'regeling reglement procedure protocol beleid beleidsplan plan verzekering onderzoek rapportage rapport verslag gesprek termijn gegevens systeem commissie verklaring overeenkomst bericht berichten registratie lijst overzicht formulier certificaat medewerker medewerkers begeleider begeleiders tarief tarieven kosten locatie locaties raad functionaris persoon aantal aantallen opleiding toets meting bewijs plicht periode tijd tijden dossier dossiers register overleg cijfers evaluatie procedures melding meldingen bijeenkomst vergadering training cursus werkplaats voorziening voorzieningen manager adres nummer stuk stukken bedrag bedragen administratie organisatie controle keuring garantie policy audit verantwoording afspraken eisen recht rechten huis ruimte ruimten team contract tekort tekorten',
]

/** Words that point at what was said before, so that a sentence with one says less than its words. */
export const pointers: readonly string[] = [
  'deze dit voorgaande daar hier hiervan daarvan daarbij hierbij daarvoor hiervoor daartoe hiertoe ervan hem daaraan daarmee hiermee',
]

/** Words that open a condition. */
export const conditions: readonly string[] = [
  'als',
  'indien',
  'wanneer',
  'zodra',
  'mocht',
  'zolang',
  'tenzij',
  'schrijft',
  'heeft',
  'is',
]

/** What "deze" may stand before without pointing at an earlier sentence: the text itself and what it is about. */
export const selfNames: readonly string[] = [
  'overeenkomst raamovereenkomst opdracht aanbesteding inkoopprocedure procedure inkoop leidraad bijlage eis eisen document contract inschrijving',
]

/** Words by which a sentence takes something from one before it, wherever they stand in it. */
export const leaning: readonly string[] = [
  'daarna vervolgens overeenkomstige gelijkwaardig gelijkwaardige bovenstaande onderstaande bovengenoemde voornoemde genoemde betreffende desbetreffende voorgaande vorige zulke dergelijke zodanige hierboven hieronder betrokken anders respectievelijke',
]

/** Nouns that with an article before them stand for what was told just before: "De kosten zijn voor …". */
export const shells: readonly string[] = [
  'kosten werkzaamheden uitwerking beschrijving toelichting onderhoud oplevering levering uitvoering start plan rapport rapportage verslag overzicht document stuk bedrag prijs vergoeding termijn periode regeling procedure maatregel maatregelen afspraak afspraken informatie gegevens melding aanvraag verzoek onderdeel antwoord aantal datum resultaat resultaten uitkomst uitkomsten keuze beslissing besluit voorwaarde voorwaarden verplichting eis bewijs verklaring wijziging wijzigingen betaling bijlage beoordeling controle meting',
]

/** What stands before an adjective and its noun, beside "een". */
export const nounOpeners: readonly string[] =
  'de het zijn haar hun elk elke ieder iedere alle geen als met van voor in op bij aan naar door over tot zonder via'.split(
    ' ',
  )

/** Words that govern what comes after them. */
export const prepositions: readonly string[] =
  'in op aan van voor met bij tot uit over onder naar door per via vanaf sinds binnen buiten na tegen tussen rond omtrent inzake betreffende behalve jegens namens als volgens conform gedurende tijdens zonder middels inclusief vanuit'.split(
    ' ',
  )
