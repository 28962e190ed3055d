/** Dutch words that mean the same in a demand, words that carry no meaning there, and words that carry little. Data only. */

/** Words of one line stand for one another; a verb's first form stands for all its forms that are made by rule. */
export const synonyms: readonly string[] = [
  // beginning, going on, ending
  'starten start begint beginnen begin begonnen aanvang aanvangen aangevangen ingaan gaat ingang ingangsdatum startdatum',
  'eindigen einde eind afloop afgelopen beeindigen beeindiging aflopen afloopt stopt stoppen gestopt beëindigen',
  'duren duur looptijd gedurende zolang contractduur contractperiode termijn periode tijdens',
  'voortzetten voortzetting continueren continuiteit doorgaan',
  'verlengen verlenging verlengd',
  'opzeggen opzegging opgezegd',
  'wijzigen wijziging wijzigt gewijzigd veranderen verandering verandert veranderd aanpassen aanpassing aangepast mutatie wijzigend',
  'actueel actuele geldend geldende vigerend vigerende recent recente actualiseren bijgewerkt',
  // handing over, telling, showing
  'leveren aanleveren overleggen overlegt overgelegd indienen inleveren inzenden ingediend verstrekken verstrekt insturen sturen stuurt gestuurd zenden zendt verzenden verzonden toesturen toezenden bijvoegen voegen meesturen meezenden overhandigen uploaden opsturen indiening aanlevering verstuurt versturen verstuurd delen deelt gedeeld',
  'melden melding meldt informeren informeert informatie berichten bericht berichtgeven inlichten kennisgeven stelt-op-de-hoogte hoogte mededelen meedelen mededeling doorgeven attenderen gemeld weten meedeelt',
  'rapporteren rapportage rapport verslag overzicht verslaglegging verslagen verantwoordingsrapportage voortgangsrapportage rapporten opgave cijfers managementinformatie',
  'aantonen toont bewijzen bewijst bewijs bewijsmiddel bewijsstuk aantoonbaar staven blijken blijkt',
  'verklaren verklaring verklaart',
  'kopie afschrift kopieen duplicaat afschriften',
  'publiceren publicatie openbaarmaken bekendmaken publiceert',
  'beschikbaar beschikbaarstellen toegankelijk vrij vrije',
  'inzage inzien inzage-geven raadplegen',
  // doing
  'uitvoeren uitvoering voeren voert verrichten verricht uitgevoerd',
  'inzetten zetten inzet zet ingezet gezet inschakelen inschakeling ingeschakeld schakelt',
  'opstellen stelt-op opgesteld opstelt maken maakt gemaakt schrijven schrijft geschreven schreef',
  'vastleggen vastgelegd vastlegt registreren registratie bijhouden vastlegging noteren noteert registreert administreren',
  'bespreken bespreekt besproken bespreking doorspreken gesprek overleg overleggen-met',
  'evalueren evaluatie geevalueerd',
  'beoordelen beoordeling toetsen toetsing toetst getoetst controleren controle nagaan controleert controleerbaar gecontroleerd onderzoek onderzoekt meten meet gemeten meting peilen onderzoeken',
  'bewaren bewaart bewaard bewaartermijn bewaring',
  'vernietigen vernietiging wissen gewist vernietigd',
  'waarborgen borgen borgt garanderen garandeert verzekeren-dat waarborgt gewaarborgd geborgd',
  'gebruiken gebruikt gebruikmaken hanteren hanteert toepassen toepast toegepast benutten gebruik gebruikmaakt past-toe toepassing',
  'voldoen voldoet nakomen naleven naleeft nakoming naleving nageleefd nakomt overeenstemming',
  'organiseren regelt geregeld regelen organiseert verzorgen verzorgt',
  'toewijzen toewijzing toegewezen wijst-toe toekennen toekenning koppelen koppelt',
  'aanwijzen benoemen benoemt aangewezen aanstellen aanstelt',
  'aanvragen aanvraag verzoeken verzoek gevraagd vraagt',
  'reageren reageert reactie antwoorden beantwoorden antwoord antwoordt beantwoordt beantwoord',
  'contact contacteren contactopnemen',
  'ontvangen ontvangst ontvangt binnengekomen binnenkomst binnenkomen binnenkomt verkregen aangekomen aankomst',
  'weigeren weigert afwijzen geweigerd afwijst weigering',
  'accepteren aanvaarden accepteert aannemen acceptatie acceptatieplicht geaccepteerd aanneemt aanneemt',
  'bereikbaar bereikbaarheid',
  'meewerken medewerking meewerkt verleent-medewerking meegewerkt',
  'samenwerken samenwerking samenwerkt',
  'afstemmen afstemming afgestemd stemt-af',
  'scholen scholing opleiden opleiding bijscholen bijscholing training trainen cursus nascholing',
  'vervangen vervanging vervangt vervanger waarneming waarnemen vervangende',
  'vergaderen vergadering bijeenkomst bijeen',
  'kennismaken kennismaking kennismakingsgesprek ontmoeting',
  'declareren declaratie factureren factuur facturen declareert factureert facturatie',
  'betalen betaling voldaan betaalt betaald vergoeden vergoeding vergoedt uitbetalen',
  'verzekeren verzekering verzekerd verzekeringspolis polis verzekeraar aansprakelijkheidsverzekering',
  'vrijwaren vrijwaring',
  'aansprakelijk aansprakelijkheid',
  'overdragen overdracht draagt-over overgedragen',
  'plaatsvinden plaatsvindt gehouden',
  'uitbesteden uitbesteding onderaanneming onderaannemer onderaannemers onderaannemen',
  'halen ophalen opgehaald haalt ophaalt',
  'verbeteren verbetering verbeterd verbetermaatregelen',
  'melden-aan aanmelden aanmelding aangemeld',
  'signaleren signalering signaal',
  'verwijzen verwijzing verwezen doorverwijzen',
  'afsluiten sluit sluiten afgesloten',
  'aanhouden instandhouden',
  // people and things
  'client clienten klant klanten inwoner inwoners burger deelnemer zorgvrager hulpvrager ondersteuningsvrager',
  'jeugdige jeugdigen kind kinderen jongere jongeren',
  'medewerker medewerkers personeel personeelslid personeelsleden werknemer werknemers staf beroepskracht beroepskrachten professional professionals hulpverlener hulpverleners',
  'begeleider begeleiders hulpverlener-vast',
  'mantelzorger mantelzorgers naaste naasten',
  'contactpersoon aanspreekpunt accountmanager relatiebeheerder',
  'ondersteuning hulp zorg zorgverlening hulpverlening ondersteunen zorgen-voor jeugdhulp dienstverlening diensten dienst begeleiding helpen helpt',
  'ondersteuningsplan zorgplan begeleidingsplan hulpverleningsplan behandelplan',
  'overeenkomst contract raamovereenkomst',
  'toewijzingsbericht opdrachtbericht',
  'verordening regelgeving wetgeving voorschriften',
  'bijlage annex',
  'reden redenen grond gronden aanleiding',
  'goed redelijk gegrond gegronde goede redelijke onredelijk onredelijke ongegrond ongegronde',
  'toestemming goedkeuring instemming akkoord',
  'schriftelijk schriftelijke',
  'digitaal digitale elektronisch elektronische online',
  'telefonisch telefoon bellen belt gebeld',
  'klacht klachten',
  'incident incidenten',
  'calamiteit calamiteiten',
  'datalek datalekken inbreuk',
  'wachttijd wachttijden wachtlijst wachtlijsten',
  'locatie locaties vestiging vestigingen',
  'kamer slaapkamer',
  'kwartaal kwartalen',
  'onmiddellijk direct meteen onverwijld terstond',
  'vooraf voorafgaand voorafgaande tevoren',
  'eerste eerst',
  'gratis kosteloos kosten',
  'geheim geheimhouding vertrouwelijk stilzwijgen geheimhouden',
  'tevredenheid klanttevredenheid clienttevredenheid tevreden',
  'beleid beleidsplan beleidsstuk',
  'certificaat certificaten gecertificeerd certificering certificatie',
  'persoonsgegevens persoonsgegeven',
  'tarief tarieven prijs prijzen',
  'schade schades',
  'elk elke ieder iedere alle',
  'vast vaste dezelfde eigen één',
  'afwezig afwezigheid verhinderd',
  'geschikt passend passende adequate',
  'bezitten bezit beschikken beschikt beschikking hebben heeft',
  'deskundig deskundige gekwalificeerd gekwalificeerde bekwaam deskundigheid',
  'instellen ingesteld instelt',
  'derden derde anderen ander',
  'bestaan bestaat telt tellen samenstelling verblijven verblijft',
  'tijd tijdstip',
  'omgaan omgang',
  'klaar gereed',
  'resultaat resultaten uitkomst uitkomsten',
  'noemen noemt voordragen voordraagt voorstellen voorstelt',
  'makkelijk eenvoudig gemakkelijk simpel',
  'regeling reglement procedure protocol',
  'gevaar risico',
  'thuis woning huis huisadres',
  'bevatten bevat omvatten staat staan vermelden vermeldt',
]

/** Words that say nothing of what is asked: articles, prepositions, auxiliaries, conjunctions and turns of phrase. */
export const emptyWords: readonly string[] = [
  'de het een der den des dit dat deze die wie wat welke welk hetgeen er hier daar waar',
  'en of maar dan als indien wanneer zodra nadat voordat mits tenzij hetzij dus want omdat zodat zoals ook tevens eveneens daarnaast bovendien verder voorts',
  'in op aan van voor met bij tot uit over onder naar om door per te ter ten via vanaf sinds binnen buiten na tegen tussen rond omtrent inzake betreffende ten behoeve behalve jegens namens',
  'is zijn was waren wordt worden werd werden geworden wezen zal zullen zou zouden moet moeten dient dienen hoeft hoeven behoort verplicht gehouden kan kunnen mag mogen wil willen laat laten doet doen',
  'hij zij ze hem haar hun hen u uw wij we ons onze men zich zichzelf zelf mijn je jullie ik',
  'waarin waarbij waarop waaruit waarmee waarvan waarvoor daarin daarbij daarop daaruit daarmee daarvan daarvoor hierin hierbij hierop hiervan hiermee daartoe hiertoe hierover daarover ervan ervoor erin hieraan daaraan',
  'zorg draagt dragen draag zorgt zorgen stelt stellen gesteld brengt brengen gebracht komt komen gekomen gaat neemt nemen genomen geeft geven gegeven wijze manier middels ten aanzien betrekking verband kader grond basis hand voldoende',
  'alsmede evenals respectievelijk danwel dan wel o.a. onder andere bijvoorbeeld namelijk d.w.z. zoals mede aldus desbetreffende betreffende betrokken bedoelde genoemde voornoemde voornoemd bedoeld genoemd hierna volgende',
  'welke zulke dergelijke iets iemand alles nog al reeds steeds altijd weer juist wel zo zeer juist juiste correct correcte partij partijen',
  'minimaal minstens ten minste hoogste tenminste maximaal hoogstens hooguit uiterlijk later vroeger dan moment dag tijd keer maal',
  'alleen slechts uitsluitend pas eigen aanwezig sprake geldt gelden onderhavige eis eisen lid artikel paragraaf',
  'volgens conform overeenkomstig volgen volgt krijgt krijgen verkrijgt',
  'niet geen nooit noch evenmin nimmer zonder',
  'indien van toepassing desgewenst voorkeur wenselijk gewenst verwacht mogelijk mogelijkheid toegestaan verleent verlenen verleend ligt liggen bedraagt bedragen ontstaat ontstaan langer meer liever graag onder meer enige enig hele heel geheel gehele volledig volledige eventueel eventuele verschillende diverse',
]

/** Words that nearly every demand of a care tender holds; they tell little of which one it is. */
export const lightWords: readonly string[] = [
  'client jeugdige ondersteuning overeenkomst opdracht gemeentelijk medewerker organisatie uitvoeren voldoen gebruiken organiseren bezitten elk goed actueel vast inzetten houden duren',
  'waarborgen beschikbaar verrichten schriftelijk activiteit situatie persoon afspraak bevatten duren kwaliteit aanbod proces wet geschikt wijze eerste relevant medewerkers',
]

/** What is done: two demands that each do something else are two demands, though all other words are the same. */
export const actions: readonly string[] = [
  'starten eindigen voortzetten verlengen opzeggen wijzigen leveren melden rapporteren aantonen verklaren publiceren opstellen vastleggen bespreken evalueren beoordelen bewaren vernietigen heropen waarborgen aanwijzen aanvragen reageren contact ontvangen weigeren accepteren meewerken samenwerken afstemmen scholen vervangen vergaderen declareren betalen verzekeren vrijwaren overdragen uitbesteden halen verbeteren signaleren verwijzen bezitten kennismaken afsluiten onderteken houden',
]

/** Who something is done for, with or to; another one makes another demand. */
export const persons: readonly string[] = [
  'client jeugdige medewerker begeleider mantelzorger authority ouder verwijzer consulen toezichthouder inspectie cliëntenraad huisar school vrijwilliger bewoner reiziger deelnemer gezin wijkteam uitbesteden derden opvolger',
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
export const denials: readonly string[] = ['niet', 'geen', 'nooit', 'noch', 'evenmin', 'nimmer']

/** Words that allow only under a condition: what "may not … without" and "only with" say is the same. */
export const withoutWords: readonly string[] = ['zonder', 'tenzij', 'behalve', 'mits']
export const onlyWords: readonly string[] = ['alleen', 'slechts', 'uitsluitend', 'pas']

/** Verbs that leave a prefix behind. */
export const separable: readonly string[] = [
  'levert deelt dient stelt neemt stuurt zendt voegt toont legt wijst geeft houdt voert sluit vraagt draagt past stemt werkt vindt zet roept brengt vangt meldt vult haalt zegt betaalt koopt nodigt spreekt gaat komt loopt schakelt pakt tekent schrijft licht rondt bouwt breidt ziet slaat treedt',
  'leveren delen dienen stellen nemen sturen zenden voegen tonen leggen wijzen geven houden voeren sluiten vragen dragen passen stemmen werken vinden zetten brengen vangen melden vullen halen zeggen betalen schakelen pakken tekenen',
]

/** What follows a particle that its verb left behind, and never a preposition. */
export const afterParticles: readonly string[] = [
  'en of als wanneer indien zodat tenzij waarna die dat met bij aan voor in via binnen uiterlijk op na over tot door per zonder om mits waarin waarmee volgens conform en/of dan namens tegen van',
]

/** Last parts of compounds: "klachtenregeling" is a regeling about klachten, however it is written. */
export const heads: readonly string[] = [
  'regeling reglement procedure protocol beleid beleidsplan plan verzekering onderzoek rapportage rapport verslag gesprek termijn gegevens systeem commissie verklaring overeenkomst bericht berichten registratie lijst overzicht formulier certificaat medewerker medewerkers begeleider begeleiders tarief tarieven kosten locatie locaties raad functionaris persoon aantal aantallen opleiding toets meting bewijs plicht periode tijd tijden dossier dossiers register overleg cijfers evaluatie procedures melding meldingen bijeenkomst vergadering training cursus werkplaats voorziening voorzieningen manager adres nummer stuk stukken bedrag bedragen administratie organisatie controle keuring garantie policy audit verantwoording afspraken eisen recht rechten huis ruimte ruimten team contract',
]

/** Words that point at what was said before, so that a sentence with one says less than its words. */
export const pointers: readonly string[] = [
  'deze dit daar hier hiervan daarvan daarbij hierbij daarvoor hiervoor daartoe hiertoe ervan hem daaraan daarmee hiermee',
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
