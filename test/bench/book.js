/** A draft as large as a book: chapters with requirements, tables, lists and footnotes, no two alike. */

const whos = ['De aanbieder', 'De opdrachtnemer', 'Iedere medewerker', 'De contractmanager van de aanbieder']
const whats = [
  'rapporteert over de voortgang van de ondersteuning',
  'stemt het ondersteuningsplan af',
  'bespreekt de uitkomsten van het tevredenheidsonderzoek',
  'legt de gemaakte afspraken schriftelijk vast',
  'deelt de planning voor het komende kwartaal',
  'evalueert de samenwerking in de keten',
  'wisselt ervaringen uit over de toegang tot zorg',
  'draagt het dossier zorgvuldig over',
  'bereidt de overgang naar een lichtere vorm voor',
  'bewaakt de doorlooptijd van elke aanmelding',
  'licht de inzet van vrijwilligers toe',
]
const whoms = [
  'met de cliënt en diens naasten',
  'met de regisseur van het wijkteam',
  'met de huisarts en de praktijkondersteuner',
  'met de andere aanbieders in het perceel',
  'met de toegangsmedewerker van de gemeente',
  'met de mantelzorger, als die er is',
  'met het samenwerkingsverband onderwijs',
]
const whens = [
  'binnen tien werkdagen na de start',
  'aan het begin van elk kwartaal',
  'zodra de situatie van de cliënt verandert',
  'uiterlijk een maand voor het einde van de periode',
  'op een moment dat de cliënt schikt',
]
const ends = [
  '.',
  ', en houdt daarbij rekening met de privacy van de cliënt.',
  '. De gemeente kan bij dat gesprek aanschuiven als de cliënt dat goed vindt.',
]

/** Markdown with so many requirements, of which a quarter stands in so many tables. */
export function book(requirements, tables) {
  const perTable = Math.max(1, Math.floor(requirements / tables / 4))
  const lines = ['---', 'titel: Programma van eisen', 'opdrachtgever: Gemeente Waterrijk', 'domein: [wmo]', '---', '']
  const notes = []
  let number = 0
  const id = () => `E-${String(++number).padStart(4, '0')}`
  // Lists of lengths without common factors: a sentence comes back after 4 620 others.
  const duty = (at) => `${whos[at % 4]} ${whats[at % 11]} ${whoms[at % 7]} ${whens[at % 5]}${ends[at % 3]}`
  for (let table = 1; number < requirements; table++) {
    if (table % 5 === 1) lines.push(`# Hoofdstuk ${Math.ceil(table / 5)} over de uitvoering`, '')
    lines.push(`## Onderdeel ${table} van de uitvoering`, '', 'Dit onderdeel gaat over de dagelijkse praktijk.', '')
    for (let count = 0; count < perTable * 3 && number < requirements; count++) {
      const name = id()
      const noted = number % 5 === 0
      if (noted)
        notes.push(`[^${name}]: Zie ook de toelichting bij onderdeel ${table}, die ${whens[number % 5]} wordt herzien.`)
      lines.push(`**${name}** ${duty(number)}${noted ? `[^${name}]` : ''}`, '')
      if (number % 7 === 0)
        lines.push('- de naam van de cliënt;', '- de datum en de plaats;', '- wie erbij aanwezig was.', '')
    }
    if (table > tables) continue
    lines.push('| Nr. | Eis | Vindplaats |', '| --- | --- | --- |')
    for (let row = 0; row < perTable && number < requirements; row++)
      lines.push(`| ${id()} | ${duty(number)} | Hoofdstuk ${table} |`)
    lines.push('')
  }
  return [...lines, ...notes, ''].join('\n')
}
