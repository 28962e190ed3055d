import { describe, expect, it } from 'vitest'
import { lint } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const rules = (text: string) =>
  lint({ path: 'draft.md', format: 'markdown', text }, pack, { language: 'nl', facts: { language: 'nl' } })
    .findings.filter(({ category }) => category === 'vague')
    .map(({ rule }) => rule)

describe('vague words', () => {
  it('count in a duty that is laid on nobody by name', () => {
    expect(rules('Het plan dient tijdig te worden bijgesteld.')).toEqual(['open-time'])
    expect(rules('Het plan wordt meestal tijdig bijgesteld.')).toEqual([])
  })

  it('do not count in a sentence of a demand that binds the municipality', () => {
    expect(rules('E-01 De opdrachtnemer meldt zich. De gemeente reageert tijdig.')).toEqual([])
    expect(rules('E-01 De gemeente belt. De opdrachtnemer reageert tijdig.')).toEqual(['open-time'])
  })

  it('are vague no longer once a bound stands beside them, or the draft defines them', () => {
    expect(rules('De opdrachtnemer reageert tijdig, uiterlijk de volgende werkdag.')).toEqual([])
    expect(rules('Bekwame tijd: 48 uur.\n\nDe opdrachtnemer reageert binnen bekwame tijd.')).toEqual([])
    expect(rules('De opdrachtnemer reageert binnen bekwame tijd.')).toEqual(['open-time'])
    const defined = 'In dit stuk wordt verstaan onder dag: 24 uur, en onder tijdig: binnen twee dagen.'
    expect(rules(`${defined}\n\nDe opdrachtnemer reageert tijdig.`)).toEqual([])
    const table = '| Begrip | Betekenis |\n| --- | --- |\n| Tijdig | Binnen twee dagen. |'
    expect(rules(`${table}\n\nDe opdrachtnemer reageert tijdig.`)).toEqual([])
  })
})

describe('a vague title of a row', () => {
  const row = (title: string, norm: string) => `| Wat | Norm |\n| --- | --- |\n| ${title} | ${norm} |`

  it('is measured by the norm beside it', () => {
    expect(rules(row('KPI 1 Tijdige start', '95% binnen een week'))).toEqual([])
    expect(rules(row('KPI 1 Tijdige start', 'De aanbieder start na de opdracht'))).toEqual(['open-time'])
  })

  it('is no whole demand', () => {
    const demand = 'KPI 1 De aanbieder levert zijn stukken tijdig aan'
    expect(rules(row(demand, '95% binnen een week'))).toEqual(['open-time'])
  })
})

/** Where a rule finds something, in a draft for support under the Wmo. */
const found = (rule: string, text: string) =>
  lint({ path: 'draft.md', format: 'markdown', text }, pack, { language: 'nl', facts: { domain: ['wmo'] } })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ span }) => text.slice(span.start, span.end))

describe('what stands near by', () => {
  it('is not another demand on the line above', () => {
    const change = 'De gemeente mag de overeenkomst eenzijdig wijzigen.'
    const before = 'De gemeente mag de overeenkomst met een termijn van een jaar opzeggen.'
    expect(found('unilateral-change', `${before} ${change}`)).toEqual([])
    expect(found('unilateral-change', `1.3 ${before}\n1.4 ${change}`)).toEqual(['eenzijdig wijzigen'])
  })

  it('is also the sentence before, in the same paragraph', () => {
    expect(found('unlimited-liability', 'U vergoedt alle schade. Een maximum geldt niet; zonder plafond dus.')).toEqual(
      ['zonder plafond'],
    )
    expect(found('unlimited-liability', 'U vergoedt alle schade.\n\nU mag sparen zonder plafond.')).toEqual([])
  })

  it('excuses there too', () => {
    const text = (who: string) => `De afspraak is van ${who}. De gemeente kan haar beëindigen zonder reden.`
    expect(found('termination-without-reason', text('partijen'))).toEqual([])
    expect(found('termination-without-reason', text('2024'))).toHaveLength(1)
  })

  it('is in a table the rest of the row, and the names of its columns', () => {
    const table = (column: string) =>
      `| Nr | Onderwerp | ${column} |\n| --- | --- | --- |\n| C4 | Aantal jaren ervaring van de onderneming | 20 |`
    expect(found('experience-as-award', table('Punten'))).toHaveLength(1)
    expect(found('experience-as-award', table('Bladzijde'))).toEqual([])
  })
})

describe('words that lie together', () => {
  it('say what they deny, and are silent on what is denied', () => {
    const rule = 'termination-without-reason'
    expect(found(rule, 'De gemeente kan opzeggen en hoeft geen reden te noemen.')).toHaveLength(1)
    expect(found('unilateral-change', 'De gemeente zal de afspraken nooit zonder overleg met u aanpassen.')).toEqual([])
  })
})

describe('a demand in an explanation', () => {
  it('is found there, in a definition and in a footnote, and nowhere else', () => {
    expect(rules('Toelichting: de opdrachtnemer moet ook de huisarts bellen.')).toEqual(['demand-in-explanation'])
    expect(rules('# Begrippen\n\nPlan: een stuk. De opdrachtnemer moet dit bewaren.')).toEqual([
      'demand-in-explanation',
    ])
    expect(rules('Het plan.[^1]\n\n[^1]: De opdrachtnemer moet dit bewaren.')).toEqual(['demand-in-explanation'])
    expect(rules('De opdrachtnemer moet dit bewaren.')).toEqual([])
  })
})

describe('words that a message quotes', () => {
  const told = (norm: string) =>
    lint({ path: 'draft.md', format: 'markdown', text: `De leverancier logt volgens de ${norm} en meldt dit.` }, pack, {
      language: 'nl',
    })
      .findings.filter(({ rule }) => rule === 'security-baseline-old-numbers')
      .map(({ message }) => message.replace(/ is een nummer.*/, ''))

  it('close the bracket that they open, or leave it out', () => {
    expect(told('BIO (12.4.1.)')).toEqual(['BIO (12.4.1.)'])
    expect(told('BIO (12.4.1 en verder)')).toEqual(['BIO 12.4.1'])
    expect(told('BIO 12.4.1')).toEqual(['BIO 12.4.1'])
  })
})

describe('a cell beside the topic of its row', () => {
  const found = (topic: string, norm: string) =>
    lint(
      {
        path: 'draft.md',
        format: 'markdown',
        text: `---\ndomein: wmo\n---\n\n## Eisen\n\n| Nr | Onderwerp | Afspraak |\n| --- | --- | --- |\n| E1 | ${topic} | ${norm} |`,
      },
      pack,
      { language: 'nl' },
    ).findings.filter(({ rule }) => rule === 'unpaid-work')

  it('is read with that topic', () => {
    expect(found('Extra taken', 'Worden uitgevoerd binnen het budget')).toHaveLength(1)
    expect(found('Rapportage', 'Wordt gemaakt binnen het budget')).toEqual([])
  })
})

describe('words that only look like a denial or the past', () => {
  const found = (text: string, rule: string) =>
    lint({ path: 'draft.md', format: 'markdown', text: `---\ndomein: jeugd\n---\n\n- ${text}` }, pack, {
      language: 'nl',
    }).findings.filter((one) => one.rule === rule)

  it('set a bound or a condition', () => {
    const pay =
      'De aanbieder zorgt dat topfunctionarissen niet meer verdienen dan de Wet normering topinkomens toestaat.'
    expect(found(pay, 'pay-norm')).not.toEqual([])
    const staff = 'Uitzendkrachten worden niet ingezet dan nadat de opdrachtgever daarmee heeft ingestemd.'
    expect(found(staff, 'named-staff')).toHaveLength(1)
  })

  it('make a term clear, whatever way it is defined', () => {
    const defined = 'Waar in dit document *snel* staat, bedoelen we: binnen drie werkdagen.'
    expect(rules(`${defined}\n\nDe opdrachtnemer reageert snel.`)).toEqual([])
    expect(rules('De opdrachtnemer reageert snel.')).toEqual(['open-speed'])
  })
})

describe('a title that asks for papers', () => {
  it('asks them of every bidder', () => {
    const text = '# Leidraad\n\n## Wat u meestuurt\n\n- De jaarcijfers over 2024.\n'
    const found = lint({ path: 'draft.md', format: 'markdown', text }, pack, { language: 'nl' })
    expect(found.specification.requirements.map(({ addressee, phase }) => [addressee, phase])).toEqual([
      ['bidder', 'tender'],
    ])
    expect(found.findings.map(({ rule }) => rule)).toContain('proof-from-every-bidder')
  })
})

describe('the next sentence', () => {
  const found = (...sentences: readonly string[]) =>
    lint({ path: 'draft.md', format: 'markdown', text: `E-01 ${sentences.join(' ')}` }, pack, {
      language: 'nl',
      facts: { language: 'nl', procedure: 'sas' },
    }).findings.some(({ rule }) => rule === 'unlimited-liability')
  const liable = 'De opdrachtnemer is aansprakelijk voor alle directe en indirecte schade.'

  it('excuses when it takes up what was said', () => {
    expect(found(liable)).toBe(true)
    expect(found(liable, 'De aansprakelijkheid is beperkt tot € 1.250.000 per gebeurtenis.')).toBe(false)
    expect(found(liable, 'Deze aansprakelijkheid bedraagt ten hoogste € 1.250.000.')).toBe(false)
  })

  it('does not when it only speaks of the same party, or of something else', () => {
    expect(found(liable, 'De opdrachtnemer sluit een verzekering af.')).toBe(true)
    expect(found(liable, 'Een offerte telt maximaal tien bladzijden.')).toBe(true)
  })
})
