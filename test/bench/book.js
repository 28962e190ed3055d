/** A draft as large as a book: chapters with requirements, tables, lists and footnotes, no two alike. */

const subjects = ['De aanbieder', 'De opdrachtnemer', 'De inschrijver', 'Iedere medewerker van de aanbieder']
const acts = [
  'rapporteert elk kwartaal over de voortgang van de ondersteuning aan de contractmanager van de gemeente',
  'stemt het ondersteuningsplan af met de cliënt en diens naasten, en legt de afspraken schriftelijk vast',
  'beschikt over een actuele meldcode huiselijk geweld en kindermishandeling die bij alle medewerkers bekend is',
  'start de ondersteuning binnen tien werkdagen na ontvangst van de opdracht in het berichtenverkeer',
  'bewaart de dossiers zorgvuldig en geeft de cliënt op verzoek binnen vijf werkdagen inzage',
  'meldt calamiteiten onverwijld bij de toezichthouder en informeert de gemeente dezelfde dag nog',
]
const ends = [
  '.',
  ', tenzij de gemeente vooraf schriftelijk anders heeft bepaald.',
  '. De gemeente kan hierover nadere afspraken maken in het contractoverleg dat tweemaal per jaar plaatsvindt.',
  ', ook als de ondersteuning door een onderaannemer wordt uitgevoerd en de cliënt daarmee heeft ingestemd.',
]

/** Markdown with so many requirements; one in five chapters' worth of them stands in tables. */
export function book(requirements, tables) {
  const perTable = Math.max(1, Math.floor(requirements / tables / 4))
  const lines = ['---', 'titel: Programma van eisen', 'opdrachtgever: Gemeente Waterrijk', 'domein: [wmo]', '---', '']
  let number = 0
  let seed = 7
  const pick = (list) => {
    seed = (seed * 48271) % 2147483647
    return list[seed % list.length]
  }
  const id = () => `E-${String(++number).padStart(4, '0')}`
  const duty = () => `${pick(subjects)} ${pick(acts)}${pick(ends)}`
  const notes = []
  for (let table = 1; number < requirements; table++) {
    if (table % 5 === 1)
      lines.push(`# Hoofdstuk over ${pick(['kwaliteit', 'personeel', 'gegevens', 'toezicht'])} ${table}`, '')
    lines.push(`## Onderdeel ${table}`, '', duty(), '')
    for (let count = 0; count < perTable * 3 && number < requirements; count++) {
      const note = seed % 5 === 0 ? `[^n${number}]` : ''
      if (note !== '') notes.push(`[^n${number}]: Zie ook de toelichting bij ${pick(acts)}.`)
      lines.push(`**${id()}** ${duty()}${note}`, '')
      if (seed % 4 === 0) lines.push('- de naam van de cliënt;', '- de datum en de plaats;', `- ${duty()}`, '')
    }
    if (table > tables) continue
    lines.push('| Nr. | Eis | Bewijsmiddel |', '| --- | --- | --- |')
    for (let row = 0; row < perTable && number < requirements; row++) {
      lines.push(`| ${id()} | ${duty()} | ${pick(['Verklaring', 'Certificaat of gelijkwaardig', 'Plan van aanpak'])} |`)
    }
    lines.push('')
  }
  return [...lines, ...notes, ''].join('\n')
}
