import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, folder, run, runWith } from './run.ts'

const faulty = '# Programma van eisen\n\nE-01 De aanbieder werkt volgens de Wbp.\n'
const clean = '# Programma van eisen\n\nE-01 De aanbieder start binnen vijf werkdagen.\n'

describe('exit codes', () => {
  it('0 without findings, 1 with, and 0 again when nothing may fail', async () => {
    expect((await run('lint', file('clean.md', clean))).code).toBe(0)
    expect((await run('lint', file('faulty.md', faulty))).code).toBe(1)
    expect((await run('lint', file('faulty.md', faulty), '--fail-on', 'error')).code).toBe(0)
    expect((await run('lint', file('faulty.md', faulty), '--fail-on', 'never')).code).toBe(0)
    expect((await run('lint', file('faulty.md', faulty), '--rule', 'wbp=off')).code).toBe(0)
    expect((await run('lint', file('faulty.md', faulty), '--rule', 'wbp=error', '--fail-on', 'error')).code).toBe(1)
  })

  it('lint is the default command', async () => {
    const { code, out } = await run(file('faulty.md', faulty))
    expect(code).toBe(1)
    expect(out).toContain('Wbp is in 2018 vervangen door de AVG')
  })

  it.each([
    [['build', '--files-from', 'lijst.txt'], "De optie '--files-from' bestaat niet.", 'Uitleg'],
    [['compare', '--stdin'], "De optie '--stdin' bestaat niet.", 'Uitleg'],
    [['lint', '--format', 'jsn', 'x.md'], '--format kent "jsn" niet', 'Bedoelt u "json"?'],
    [['lint', '--fail-on', 'warnings', 'x.md'], '--fail-on kent "warnings" niet', 'Bedoelt u "warning"?'],
    [['lint', '--lang', 'de', 'x.md'], '--lang kent "de" niet', 'Kies uit: nl, en'],
    [['lint', '--as-of', '2026', 'x.md'], '--as-of "2026" is geen datum', '2026-06-01'],
    [['lint', '--fact', 'domien=wmo', 'x.md'], 'Het gegeven "domien" bestaat niet', 'Bedoelt u "domein"?'],
    [['lint', '--fact', 'domein=zorg', 'x.md'], '"zorg" past niet bij domein', 'wmo, jeugd'],
    [['lint', '--fact', 'domein', 'x.md'], '--fact "domein" mist een =', 'naam=waarde'],
    [['lint', '--rule', 'wpb=off', 'x.md'], 'De regel "wpb" bestaat niet', 'Bedoelt u "wbp"?'],
    [['lint'], 'Er is geen concept genoemd', 'een bestand of map, zoals concept.md'],
    [['explain', 'wpb'], 'De regel "wpb" bestaat niet', 'Bedoelt u "wbp"?'],
    [['lint', '--pack', '/bestaat/niet', 'x.md'], 'map met regels bestaat niet', 'pack.yaml'],
    [['build', 'x.md', '--as', 'pdf'], '--as kent "pdf" niet', 'clean, redline, comments, all'],
  ])('2 for wrong use: %s', async (argv, what, help) => {
    const { code, out, err } = await run(...argv)
    expect(err).toContain(what)
    expect(err).toContain(help)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  it.each([
    [['lint', '--formt', 'json', 'x.md'], "De optie '--formt' bestaat niet.", 'Bedoelt u --format?'],
    [['lint', '--formt', 'json', '--lang', 'en'], "unknown option '--formt'", 'Did you mean --format?'],
    [['explain'], "Hier ontbreekt iets: 'regel'.", 'Uitleg: tenderlint --help'],
    [['lint', '--format'], "Achter de optie '--format <format>' ontbreekt de waarde.", 'Uitleg'],
    [['explain', 'wbp', 'avg'], 'Er staat te veel achter deze opdracht.', 'Uitleg'],
  ])('2 for what the parser of options cannot read: %s', async (argv, what, help) => {
    const { code, err } = await run(...argv)
    expect(err).toContain(what)
    expect(err).toContain(help)
    expect(code).toBe(2)
  })

  it('0 for help and version, in Dutch unless asked for English', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Gebruik: tenderlint.*Opdrachten:/s),
    })
    expect((await run('build', '--help')).out.replace(/\s+/g, ' ')).toContain('(standaard: "clean")')
    expect((await run('burden', '--help')).out).toContain('tenderlint burden [opties] [opdracht] [paden...]\n')
    expect((await run('--help', '--lang', 'en')).out).toMatch(/^Usage: tenderlint.*Commands:/s)
    expect((await run('burden', '--help', '--lang', 'en')).out).toContain('burden [options] [command] [paths...]\n')
    expect((await run('--version')).code).toBe(0)
  })
})

it('a reader that closes the pipe gets no trace, and the exit code stays', async () => {
  const [program, draft] = ['bin/tenderlint.js', 'examples/begeleiding-wmo.md'].map((path) =>
    join(import.meta.dirname, '../..', path),
  )
  const child = spawn(process.execPath, [program ?? '', 'lint', draft ?? ''], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const [code] = await once(child, 'close')
  expect(err).toBe('')
  expect(code).toBe(1)
})

describe('drafts that cannot be read end with 3, say why, and leave nothing behind', () => {
  it.each([
    ['missing', () => join(folder, 'nergens.md'), 'bestaat niet'],
    ['a folder without drafts', () => join(file('leeg/notitie.txt', 'x'), '..'), 'geen concept'],
    ['binary', () => file('scan.md', new Uint8Array([80, 75, 3, 4, 0, 0, 1])), 'geen tekstbestand'],
    ['UTF-16', () => file('utf16.md', new Uint8Array([255, 254, 35, 0, 32, 0, 65, 0])), 'niet in UTF-8'],
    ['not UTF-8', () => file('latin.md', new Uint8Array([99, 108, 105, 235, 110, 116])), 'niet in UTF-8'],
    ['another format', () => file('concept.docx', 'x'), 'uitgang'],
    ['broken front matter', () => file('kapot.md', '---\ntitel: [open\n---\n\n# X\n'), 'kapot.md:'],
    ['an unknown fact', () => file('feit.md', '---\ntitel: X\ndomien: wmo\n---\n\n# X\n'), "Bedoelt u 'domein'?"],
    ['malformed YAML', () => file('fout.yaml', 'requirements:\n  - id: [E-1\n'), 'fout.yaml:'],
    ['a cyclic alias', () => file('kring.yaml', 'requirements: &a\n  - *a\n'), 'kring.yaml:'],
    ['no tender draft', () => file('anders.yaml', 'name: ci\non: push\n'), 'anders.yaml'],
    [
      'an allowance without reason',
      () => file('reden.md', '# X\n\n<!-- tenderlint-allow wbp -->\n\nTekst.\n'),
      'reden.md:3',
    ],
    ['nesting too deep', () => file('diep.md', `${'> '.repeat(200)}x\n`), 'diep.md:1'],
  ])('%s', async (_, path, what) => {
    const target = path()
    const report = join(folder, 'uit', 'rapport.json')
    const { code, out, err } = await run('lint', target, '--format', 'json', '--output', report)
    expect(err).toContain(what)
    expect(code).toBe(3)
    expect(out).toBe('')
    expect(existsSync(report)).toBe(false)
    expect((await run('fix', target)).code).toBe(3)
    expect((await run('build', target, '--output', join(folder, 'uit'))).code).toBe(3)
    expect(existsSync(join(folder, 'uit'))).toBe(false)
  })

  it('goes on with the drafts it can read', async () => {
    file('samen/goed.md', faulty)
    file('samen/slecht.md', new Uint8Array([0]))
    const { code, out, err } = await run('lint', join(folder, 'samen'))
    expect(code).toBe(3)
    expect(err).toContain('slecht.md')
    expect(out).toContain('goed.md')
  })
})

describe('output that cannot be written ends with 4', () => {
  it.each([
    ['a file in the way of a folder', () => join(file('dwars', 'x'), 'rapport.html')],
    ['a folder in the way of a file', () => join(file('map.html/x', 'x'), '..')],
  ])('%s', async (_, target) => {
    const { code, err } = await run('lint', file('clean.md', clean), '--format', 'html', '--output', target())
    expect(code).toBe(4)
    expect(err).toContain('kan niet worden geschreven')
    expect(readdirSync(folder).filter((name) => name.includes('tenderlint-new'))).toEqual([])
  })
})

describe('rule files', () => {
  const pack = (rule: string) => {
    file('regels/pack.yaml', 'name: eigen\nversion: 1.0.0\n')
    file('regels/outdated/oud.yaml', rule)
    return join(folder, 'regels')
  }
  const good = `id: oud
category: outdated
severity: warning
title: { nl: Oud woord, en: Old word }
why: { nl: Het is oud., en: It is old. }
basis:
  - { cite: jeugdwet art. 1.1 }
check:
  wording: { any: [oudwoord] }
message: { nl: "'{match}' is oud.", en: "'{match}' is old." }
examples:
  ok:
    - text: De aanbieder gebruikt een nieuw woord.
  ko:
    - text: De aanbieder gebruikt een [|oudwoord|].
`

  it('are proved by their examples', async () => {
    const { code, out } = await run('rules', 'check', '--pack', pack(good))
    expect(out).toBe('1 regel, 2 voorbeelden, 0 fout.\n')
    expect(code).toBe(0)
  })

  it('tell when an example does not hold', async () => {
    const { code, err } = await run('rules', 'check', '--pack', pack(good.replace('[|oudwoord|]', '[|ander woord|]')))
    expect(err).toContain('oud (alinea): Moet iets vinden, maar vindt niets.')
    expect(code).toBe(2)
  })

  it('tell all faults of a file together, each with its place and a way out', async () => {
    const bad = good
      .replace('wording: { any', 'wordng: { any')
      .replace('severity: warning', 'severity: zwaar')
      .replace('why:', 'whi:')
    const { code, err } = await run('rules', 'check', '--pack', pack(bad))
    expect(code).toBe(2)
    expect(err).toContain('outdated/oud.yaml:3:1  "severity" heeft een waarde die niet bestaat.')
    expect(err).toContain('Kies uit: error, warning, info.')
    expect(err).toContain('outdated/oud.yaml:5:1  Onbekende sleutel "whi".')
    expect(err).toContain('Bedoelt u "why"?')
    expect(err).toContain('outdated/oud.yaml:9:3  Onbekende sleutel "wordng" in "check".')
    expect(err).toContain('Bedoelt u "wording"?')
  })

  it.each([
    [good.replace('jeugdwet art', 'jeugdwt art'), 'Bedoelt u "jeugdwet"?'],
    [good.replace('{match}', '{mach}'), 'Bedoelt u "match"?'],
    [good.replace('any: [oudwoord]', 'any: [*oudwoord]'), 'tussen aanhalingstekens'],
    [good.replace('id: oud', 'id: ouder'), 'verwacht "outdated/ouder.yaml"'],
    [good.replace('wording: { any: [oudwoord] }', 'demand: { concept: quality-sytem }'), 'Bedoelt u "quality-system"?'],
    [
      good.replace('wording: { any: [oudwoord] }', 'covered: { concept: turnover, by: quality-system }'),
      'dekt "turnover" niet',
    ],
    [`${good}\tx: 1\n`, 'geen geldige YAML'],
  ])('name what is wrong (%#)', async (rule, help) => {
    const { code, err } = await run('rules', 'check', '--pack', pack(rule))
    expect(err).toContain(help)
    expect(code).toBe(2)
  })
})

describe('commands', () => {
  it('fix corrects in place, keeps line ends and byte-order mark, and is done after once', async () => {
    const path = file('fix.md', '\uFEFF# Programma van eisen\r\n\r\nE-01 De aanbieder werkt volgens de Wbp.\r\n')
    expect((await run('fix', path)).err).toContain('1 verbetering geschreven')
    expect(readFileSync(path, 'utf8')).toBe(
      '\uFEFF# Programma van eisen\r\n\r\nE-01 De aanbieder werkt volgens de AVG.\r\n',
    )
    expect((await run('fix', path)).err).toContain('niets te verbeteren')
  })

  it('fix --diff and --dry-run write nothing', async () => {
    const path = file('droog.md', faulty)
    expect((await run('fix', path, '--diff')).out).toContain(
      '-E-01 De aanbieder werkt volgens de Wbp.\n+E-01 De aanbieder werkt volgens de AVG.',
    )
    expect((await run('fix', path, '--dry-run')).err).toContain('1 verbetering mogelijk, niets geschreven')
    expect(readFileSync(path, 'utf8')).toBe(faulty)
  })

  it('reads from standard input', async () => {
    const { code, out } = await runWith(faulty, 'lint', '--stdin', '--format', 'json', '--stdin-filename', 'plan.md')
    expect(code).toBe(1)
    expect(JSON.parse(out).drafts[0].path).toBe('plan.md')
    expect((await runWith(faulty, 'fix', '--stdin')).out).toContain('volgens de AVG')
  })

  it('allows a deviation that has a reason', async () => {
    const text = faulty.replace('E-01', '<!-- tenderlint-allow wbp: oude stukken noemen deze wet -->\n\nE-01')
    const { code, out } = await run('lint', file('toegestaan.md', text))
    expect(code).toBe(0)
    expect(out).toContain('1 afwijking')
  })

  it('burden shows who bears what, and JSON carries the items', async () => {
    const path = file('last.md', clean)
    expect((await run('burden', path)).out).toContain('Inschrijvers')
    const { drafts } = JSON.parse((await run('burden', path, '--format', 'json')).out)
    expect(drafts[0].burden.items.length).toBeGreaterThan(0)
  })

  it('build writes the documents whole and names them', async () => {
    const target = join(folder, 'word')
    const { code, out } = await run('build', file('begeleiding.md', faulty), '--as', 'all', '--output', target)
    const names = ['begeleiding-schoon.docx', 'begeleiding-wijzigingen.docx', 'begeleiding-opmerkingen.docx']
    expect(out).toBe(names.map((name) => `Geschreven: tmp/word/${name}\n`).join(''))
    expect(code).toBe(0)
    expect(readdirSync(target).sort()).toEqual([...names].sort())
  })

  it('explain and rules speak Dutch, and English when asked', async () => {
    expect((await run('explain', 'wbp')).out).toContain('De Wbp is vervangen door de AVG')
    expect((await run('explain', 'wbp', '--lang', 'en')).out).toMatch(/Why/)
    expect((await run('rules')).out).toContain('complaints-in-quality-system')
  })

  it('the law of the day decides', async () => {
    const path = file('datum.md', faulty)
    expect((await run('lint', path, '--as-of', '2018-01-01')).code).toBe(0)
    expect((await run('lint', path, '--as-of', '2018-06-01')).code).toBe(1)
  })
})
