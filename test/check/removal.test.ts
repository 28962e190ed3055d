import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/model/specification.ts'
import { fix, lint, read } from '../../src/pipeline.ts'
import { markdown, pack } from '../drafts.ts'

const report = 'De opdrachtnemer levert elk kwartaal een rapportage over de dienstverlening.'
const kept = `**E-01** ${report}`
const uea = 'E-01 Inschrijver dient het UEA in.'
const solvent = 'Inschrijver levert een verklaring in dat hij niet failliet is.'
const aside = 'De gemeente telt drie kernen.'

const cleaned = (draft: Draft) => fix(draft, pack, {}, ['editorial', 'substantive']).text

/** Signs of markup that a reader would see, because they mark nothing. */
function straySigns(draft: Draft): number {
  const { passages } = read(draft, pack)
  return passages.flatMap(({ text }) => [
    ...text.value.matchAll(/\*+|`+|~~|_{2,}|\]\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g),
  ]).length
}

/** A twin beside words of its own in one paragraph, and what should be left of that paragraph. */
const paragraphs: readonly (readonly [string, string])[] = [
  [`***${report}*** ${aside}`, aside],
  [`**${report} ${aside}**`, `**${aside}**`],
  [`${aside} **${report}**`, aside],
  [`**${aside} ${report}**`, `**${aside}**`],
  [`*${aside}* [${report}](https://example.nl/a_(b))`, `*${aside}*`],
  [`${aside}\n${report}\n${aside}`, `${aside}\n${aside}`],
  [`De **medewerkers dragen een badge. ${report}** ${aside}`, `De **medewerkers dragen een badge.** ${aside}`],
]

describe('taking a sentence away', () => {
  it.each(paragraphs)('leaves whole markup: %s', (paragraph, left) => {
    const text = cleaned(markdown(kept, paragraph))
    expect(text).toBe(markdown(kept, left).text)
  })

  it.each(['**E-02**', '*E-02*', '__E-02__', '`E-02`', '[E-02](#e-02)', '***E-02***:'])(
    'takes a number along with its marks: %s',
    (number) => {
      expect(cleaned(markdown(uea, `Vooraf. ${number} ${solvent} **E-03** ${report}`))).toBe(
        markdown(uea, `Vooraf. **E-03** ${report}`).text,
      )
    },
  )

  it('leaves the number to what stays of its requirement, and takes it along with the last of that', () => {
    expect(cleaned(markdown(uea, `**E-02** ${solvent} ${aside}`))).toBe(markdown(uea, `**E-02** ${aside}`).text)
    const paper = 'E-02 Inschrijver dient zijn stukken in drievoud op papier in.'
    const envelope = 'De stukken zitten in een gesloten enveloppe met het kenmerk 12.'
    expect(cleaned(markdown(uea, `${paper} ${envelope}`, report)).trim()).toBe(markdown(uea, report).text.trim())
  })

  it('leaves a sentence alone that shares a mark with part of another', () => {
    const torn = markdown(kept, `Medewerkers **dragen een badge. De opdrachtnemer** ${report.slice(19)} ${aside}`)
    expect(cleaned(torn)).toBe(torn.text)
  })

  const hand = paragraphs.map(([paragraph]) =>
    markdown(kept, paragraph, `- **E-03**: ${report}\n- *${aside}* ${report}`),
  )
  const examples = readdirSync('examples').map(
    (name): Draft => ({
      path: name,
      format: name.endsWith('.md') ? 'markdown' : 'yaml',
      text: readFileSync(`examples/${name}`, 'utf8'),
    }),
  )
  it('shows no sign of markup that the draft did not show', () => {
    for (const draft of [...hand, ...examples])
      expect(straySigns({ ...draft, text: cleaned(draft) }), draft.text).toBeLessThanOrEqual(straySigns(draft))
  })
})

describe('a sentence on which the next one leans', () => {
  const papers = 'Inschrijver voegt een verklaring van de Belastingdienst toe.'

  it.each([
    'Deze verklaring is niet ouder dan zes maanden.',
    'Beide stukken zijn ondertekend door een bestuurder.',
    'Dit doet hij bij zijn inschrijving.',
    'Hij ondertekent haar zelf.',
  ])('stays with it, and is only proposed to go: %s', (next) => {
    const draft = markdown(`E-01 ${papers} ${next}`)
    expect(cleaned(draft)).toBe(draft.text)
    const found = lint(draft, pack).findings.find(({ rule }) => rule === 'tax-beside-uea')
    expect(found?.fix?.class).toBe('proposal')
  })

  it.each([
    'Beide partijen bewaren de overeenkomst.',
    'Inschrijver ondertekent zijn plan, zodat de gemeente dit kan beoordelen.',
  ])('goes when that says what it means by itself: %s', (next) => {
    expect(cleaned(markdown(`E-01 ${papers} ${next}`))).toBe(markdown(`E-01 ${next}`).text)
  })

  it('stays when its requirement would go from before it', () => {
    const next = 'Dit was eerder elke maand.'
    const draft = markdown(kept, `${report} ${next}`)
    expect(cleaned(draft)).toBe(draft.text)
  })
})
