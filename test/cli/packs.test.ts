import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, folder, run } from './run.ts'

const draft = () =>
  file(
    'concept.md',
    '# Programma van eisen\n\nE-01 De aanbieder werkt volgens de Wbp.\n\nE-02 De aanbieder vermeldt zijn faxnummer.\n',
  )

/** A folder of rules: pack.yaml with these lines, and other files by path. */
function pack(name: string, lines: readonly string[], files: Readonly<Record<string, string>> = {}): string {
  file(`${name}/pack.yaml`, ['name: eigen', 'version: 1.0.0', ...lines, ''].join('\n'))
  for (const [path, text] of Object.entries(files)) file(`${name}/${path}`, text)
  return join(folder, name)
}

const rule = (id: string, check: string, examples: string, cite = 'aanbestedingswet art. 2.52a') => `id: ${id}
category: disproportionate
severity: warning
title: { nl: Een fax, en: A fax }
why: { nl: Niemand faxt nog., en: Nobody faxes any more. }
basis:
  - { cite: ${cite} }
check:
  ${check}
message: { nl: 'Vraag geen {match}.', en: 'Do not ask for {match}.' }
examples:
  ok:
    - text: De aanbieder vermeldt zijn telefoonnummer.
  ko:
    - text: ${examples}
`
const fax = rule('fax', 'wording: { any: [faxnummer] }', "De aanbieder vermeldt zijn [|faxnummer|].'".replace("'", ''))

const found = async (...argv: readonly string[]) => {
  const { out } = await run('lint', draft(), '--format', 'json', ...argv)
  const [{ findings }] = JSON.parse(out).drafts
  return findings
    .filter(({ category }: { category: string }) => category !== 'missing')
    .map((finding: { rule: string; severity: string }) => `${finding.rule} ${finding.severity}`)
}

describe('rules of your own', () => {
  it('come on top of those that ship', async () => {
    const own = pack('bovenop', [], { 'disproportionate/fax.yaml': fax })
    expect(await found('--pack', own)).toEqual(['wbp warning', 'fax warning'])
    expect((await run('explain', 'fax', '--pack', own)).out).toContain('Niemand faxt nog.')
    expect((await run('explain', 'wbp', '--pack', own)).out).toContain('Niet zo')
    expect((await run('rules', 'check', own)).out).toBe('1 regel, 2 voorbeelden, 0 fout.\n')
    expect((await run('fix', draft(), '--pack', own, '--dry-run')).err).toContain('1 verbetering mogelijk')
    expect((await run('burden', draft(), '--pack', own)).code).toBe(0)
  })

  it('make a shipped rule weigh more or less, or switch it off; the command line has the last word', async () => {
    const own = pack('zwaarder', ['severities: { wbp: error, wob: off }'])
    expect(await found('--pack', own)).toEqual(['wbp error'])
    expect(await found('--pack', own, '--rule', 'wbp=info')).toEqual(['wbp info'])
    expect(await found('--pack', pack('uit', ['severities: { wbp: off }']))).toEqual([])
    const { out } = await run('rules', '--pack', own)
    expect(out).toMatch(/ wbp +FOUT /)
    expect(out).toMatch(/ wob +UIT /)
  })

  it('replace a shipped rule by one of the same name', async () => {
    const own = rule('wbp', 'wording: { any: [faxnummer] }', 'Geef uw [|faxnummer|].')
    expect(await found('--pack', pack('ander', [], { 'disproportionate/wbp.yaml': own }))).toEqual(['wbp warning'])
  })

  it('add names to a shipped concept, and concepts and sources of their own', async () => {
    const own = pack('woorden', [], {
      'concepts/eigen.yaml': `concepts:
  - id: bank-guarantee
    altLabel: [faxnummer]
  - id: fax-line
    prefLabel: { nl: faxlijn, en: fax line }
`,
      'sources/inkoopbeleid.yaml': `id: inkoopbeleid
title: { nl: Inkoopbeleid, en: Purchasing policy }
url: https://example.org/inkoopbeleid
checked: '2026-11-01'
`,
      'disproportionate/fax.yaml': rule(
        'fax',
        'demand: { concept: fax-line }',
        'De aanbieder heeft een [|faxlijn|].',
        'inkoopbeleid par. 3',
      ),
    })
    expect(await found('--pack', own)).toEqual(['wbp warning', expect.stringContaining('bank-guarantee')])
    expect((await run('explain', 'fax', '--pack', own)).out).toContain('Inkoopbeleid par. 3')
  })

  it('may stand on a pack that a region shares', async () => {
    pack('regio', ['severities: { wbp: info }'], { 'disproportionate/fax.yaml': fax })
    const own = pack('gemeente', ['extends: ../regio', 'severities: { fax: error }'])
    expect(await found('--pack', own)).toEqual(['wbp info', 'fax error'])
    expect((await run('rules', 'check', own)).out).toBe('0 regels, 0 voorbeelden, 0 fout.\n')
  })

  it('may stand alone', async () => {
    const alone = ['extends: none', 'language: nl', "as-of: '2026-11-22'"]
    const { err, code } = await run('rules', 'check', pack('alleen', alone))
    expect(err).toContain('de map burden/ ontbreekt')
    expect(code).toBe(2)
    expect((await run('rules', 'check', pack('karig', ['extends: none', 'language: nl']))).err).toContain(
      '"as-of" ontbreekt',
    )
  })
})

describe('mistakes in rules of your own', () => {
  it.each([
    ['a rule that is not there', ['severities: { wpb: off }'], {}, 'pack.yaml:3:15  De regel "wpb" bestaat niet.'],
    ['a severity that is not there', ['severities: { wbp: zwaar }'], {}, 'Kies uit: error, warning, info, off.'],
    ['a folder that is not there', ['extends: ../nergens'], {}, 'Deze map met regels bestaat niet.'],
    ['a circle', ['extends: ../fout'], {}, '"extends: ../fout" komt weer bij dit pakket uit.'],
    [
      'a new concept without a name',
      [],
      { 'concepts/eigen.yaml': 'concepts:\n  - id: bank-garantee\n    altLabel: [garantie]\n' },
      'Bedoelt u "bank-guarantee"?',
    ],
    [
      'an example that does not hold',
      [],
      { 'disproportionate/fax.yaml': fax.replace('[|faxnummer|]', '[|telex|]') },
      'fax (alinea): Moet iets vinden, maar vindt niets.',
    ],
    [
      'a name of a concept that spoils a shipped example',
      [],
      { 'concepts/eigen.yaml': 'concepts:\n  - id: quality-system\n    altLabel: [telefonisch bereikbaar]\n' },
      'complaints-in-quality-system (alinea): Moet zwijgen, maar zegt: ',
    ],
  ])('%s', async (_, lines, files, told) => {
    const { rmSync } = await import('node:fs')
    rmSync(join(folder, 'fout'), { recursive: true, force: true })
    const { err, code } = await run('rules', 'check', pack('fout', lines, files))
    expect(err).toContain(told)
    expect(code).toBe(2)
  })

  it('in the pack below are told with its folder', async () => {
    pack('regio-fout', [], { 'disproportionate/fax.yaml': fax.replace('severity: warning', 'severity: zwaar') })
    const { err } = await run('rules', 'check', pack('boven-fout', ['extends: ../regio-fout']))
    expect(err).toContain('../regio-fout/disproportionate/fax.yaml:3:1  "severity" heeft een waarde die niet bestaat.')
  })
})

describe('rules new', () => {
  const own = join(folder, 'nieuw')

  it('begins a pack and a rule that hold, and can be used at once', async () => {
    const { code, out } = await run('rules', 'new', 'geen-fax', '--category', 'disproportionate', '--pack', own)
    expect(out).toBe(
      'Geschreven: tmp/nieuw/pack.yaml\nGeschreven: tmp/nieuw/disproportionate/geen-fax.yaml\n' +
        'Pas hem aan en controleer hem met: tenderlint rules check tmp/nieuw\n',
    )
    expect(code).toBe(0)
    expect((await run('rules', 'check', own)).out).toBe('1 regel, 6 voorbeelden, 0 fout.\n')
    expect(await found('--pack', own)).toEqual(['wbp warning', 'geen-fax info'])
  })

  it('never writes over a rule', async () => {
    const path = file('nieuw/disproportionate/geen-fax.yaml', 'van mij')
    const { code, err } = await run('rules', 'new', 'geen-fax', '--category', 'vague', '--pack', own)
    expect(err).toContain('nieuw/disproportionate/geen-fax.yaml  De regel "geen-fax" bestaat al.')
    expect(code).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('van mij')
  })

  it('can begin as a copy of a shipped rule, or in its place', async () => {
    const copies = join(folder, 'kopie')
    await run('rules', 'new', 'omzet', '--like', 'turnover-demand', '--pack', copies)
    const { out } = await run('rules', 'new', 'wbp', '--like', 'wbp', '--pack', copies)
    expect(out).toContain('in de plaats van de meegeleverde regel')
    expect((await run('rules', 'check', copies)).out).toMatch(/^2 regels, \d+ voorbeelden, 0 fout\.\n$/)
  })

  it.each([
    [['Geen Fax', '--category', 'vague'], 'Noem hem bijvoorbeeld: geen-fax'],
    [['geen-fax-2'], 'Kies met --category uit: outdated, '],
    [['geen-fax-2', '--category', 'vage'], 'Bedoelt u "vague"?'],
    [['geen-fax-2', '--like', 'wpb'], 'Bedoelt u "wbp"?'],
  ])('says what is wrong with %s', async (argv, told) => {
    const { code, err } = await run('rules', 'new', ...argv, '--pack', own)
    expect(err).toContain(told)
    expect(code).toBe(2)
  })

  it('asks for a folder', async () => {
    const { code, err } = await run('rules', 'new', 'geen-fax', '--category', 'vague')
    expect(err).toContain('--pack regels')
    expect(code).toBe(2)
  })
})
