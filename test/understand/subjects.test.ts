import { describe, expect, it } from 'vitest'
import type { Template } from '../../src/model/template.ts'
import { fitTemplates } from '../../src/understand/fit.ts'
import { subjectsOf } from '../../src/understand/subjects.ts'
import { templates } from '../document/results.ts'
import { specificationOf } from '../document/understood.ts'

const subjects = (...lines: readonly string[]) => subjectsOf(specificationOf(lines.join('\n\n'))).join(' ')

describe('what a chapter is about', () => {
  it('is what its title says', () => {
    expect(
      subjects(
        '# Inleiding',
        '# Begrippen',
        '# Inschrijven',
        '# Uitsluitingsgronden',
        '# Geschiktheidseisen',
        '# Wensen',
      ),
    ).toBe('general definitions procedure exclusion selection wish')
    expect(subjects('# Gunningscriteria', '# Overeenkomst', '# Bijlage 2. Formulier', '# Programma van eisen')).toBe(
      'award contract-term annex requirement',
    )
  })

  it('is what the title above says, unless its own names another kind', () => {
    expect(subjects('# Programma van eisen', '## Kwaliteit', '## Inschrijven', '## Wensen', '# Planning')).toBe(
      'requirement requirement requirement wish procedure',
    )
  })

  it('is what is asked there, when no title tells', () => {
    expect(subjects('# Inleiding', '# Nachtzorg', 'De opdrachtnemer is dag en nacht bereikbaar.')).toBe(
      'general requirement',
    )
    expect(subjects('# Nachtzorg', 'Het is vaak donker.')).toBe('general')
  })

  it('is not what the title of the whole says', () => {
    expect(subjects('# Inschrijvingsleidraad nachtzorg', '## Achtergrond', '## Gunning')).toBe('general general award')
  })
})

const best = (text: string, among: readonly Template[] = Object.values(templates)) => {
  const specification = specificationOf(text)
  return fitTemplates(specification, subjectsOf(specification), among)
}

const guide =
  '# Inschrijven\n\nTekst.\n\n# Uitsluitingsgronden\n\nTekst.\n\n# Geschiktheidseisen\n\nTekst.\n\n# Gunning\n\nTekst.\n'
const demands = '# Personeel\n\nDe opdrachtnemer zet geschoolde medewerkers in.\n'

describe('the template that fits', () => {
  it.each([
    ['programma-van-eisen', demands],
    ['inschrijvingsleidraad', `# Inschrijvingsleidraad\n\n${guide.replaceAll('# ', '## ')}`],
    ['aanbestedingsdocument', guide + demands],
    ['bijlage', `---\ntitel: "Bijlage 4: normen"\n---\n\n${demands}`],
    ['bijlage', '# Concept-raamovereenkomst\n\n## Artikel 1. Duur\n\nDe opdrachtnemer werkt vier jaar.\n'],
  ])('is %s for %j', (name, text) => {
    expect(best(text)[0]?.template.id).toBe(name)
  })

  it('never loses a chapter to a name', () => {
    const [first, ...others] = best(`# Inschrijvingsleidraad\n\n${(guide + demands).replaceAll('# ', '## ')}`)
    expect(first?.template.id).toBe('aanbestedingsdocument')
    const named = others.find(({ template }) => template.id === 'inschrijvingsleidraad')
    expect(named).toMatchObject({ called: true, leftOut: 1 })
  })

  it('says what the draft lacks for it', () => {
    const [fit] = best(demands, [templates['aanbestedingsdocument'] as Template])
    expect(fit?.missing).toEqual(['procedure', 'exclusion', 'selection', 'award'])
    expect(fit?.lacks).toEqual(['opdrachtgever', 'domein', 'looptijd_jaren'])
  })
})
