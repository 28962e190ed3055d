import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { houseFile } from '../document/houses.ts'
import { file, folder, run } from './run.ts'

const draft = `---
titel: Begeleiding
opdrachtgever: Gemeente Waterrijk
domein: wmo
looptijd_jaren: 4
---

# Inschrijven

E-01 De inschrijver dient zijn inschrijving in.

# Eisen

E-02 De opdrachtnemer start binnen een week.
`
const target = join(folder, 'soorten')
const path = file('soorten/concept.md', draft)
const document = join(target, 'concept-schoon.docx')
const build = (...more: readonly string[]) => run('build', path, '--force', '--output', target, ...more)
const part = (name: string) => strFromU8(unzipSync(readFileSync(document))[name] ?? new Uint8Array())

/** Expects a refusal that leaves no document behind. */
async function refused(...more: readonly string[]): Promise<string> {
  const elsewhere = join(folder, 'geweigerd')
  const { code, out, err } = await run('build', path, '--output', elsewhere, ...more)
  expect([code, out, existsSync(elsewhere)]).toEqual([2, '', false])
  return err
}

describe('the kind of document', () => {
  it('is the one that fits, and build says which', async () => {
    const { code, err } = await build()
    expect(code).toBe(0)
    expect(err).toContain('gemaakt als: Aanbestedingsdocument (kies anders met --template)')
  })

  it('is the one named, and build says what it leaves out', async () => {
    const { err } = await build('--template', 'inschrijvingsleidraad')
    expect(err).toContain('regel 12: deze hoofdstukken staan niet in het document (Inschrijvingsleidraad)')
    expect(part('word/document.xml')).toContain('De inschrijver dient')
    expect(part('word/document.xml')).not.toContain('start binnen een week')
  })

  it('can be a file of one’s own', async () => {
    const own = `name: { nl: Bestek, en: Spec }
about: { nl: Eigen., en: Own. }
parts: [{ chapters: { about: [requirement] } }]
`
    expect((await build('--template', file('soorten/bestek.yaml', own))).code).toBe(0)
    expect(part('word/document.xml')).toContain('Gemeente Waterrijk – Bestek')
  })

  it('is refused with the name that was meant, and writes nothing', async () => {
    expect(await refused('--template', 'inschrijvingsleidraat')).toContain('Bedoelt u "inschrijvingsleidraad"?')
    expect(await refused('--template', 'huisstijl.docx')).toContain('--house-style huisstijl.docx')
    expect(await refused('--template', join(folder, 'weg.yaml'))).toContain('Dit bestand bestaat niet.')
    const wrong = file('soorten/fout.yaml', 'name: { nl: A, en: A }\nparts: [{ chapter: { about: [wish] } }]\n')
    const err = await refused('--template', wrong)
    expect(err).toContain('fout.yaml:1:1  De sleutel "about" ontbreekt.')
    expect(err).toContain('fout.yaml:2:11  Onbekende sleutel "chapter" in "parts 1".')
    expect(err).toContain('Bedoelt u "chapters"?')
  })

  it('demands the facts that a template one chose needs, all at once', async () => {
    const bare = file('soorten/kaal.md', '# Eisen\n\nE-01 De opdrachtnemer start binnen een week.\n')
    const { code, err } = await run(
      'build',
      bare,
      '--template',
      'programma-van-eisen',
      '--output',
      join(folder, 'kaal'),
    )
    expect(code).toBe(3)
    expect(err).toContain('"opdrachtgever" ontbreekt')
    expect(err).toContain('"domein" ontbreekt')
    expect((await run('build', bare, '--output', join(folder, 'kaal'))).code).toBe(0)
  })
})

describe('a configuration', () => {
  it('names the template and the house style of a folder, beside itself', async () => {
    file('map/onder/concept.md', draft)
    file(
      'map/bestek.yaml',
      'name: { nl: Bestek, en: S }\nabout: { nl: A., en: A. }\nparts: [{ chapters: { about: [requirement] } }]\n',
    )
    file('map/huisstijl.docx', houseFile().bytes)
    file('map/tenderlint.yaml', 'template: bestek.yaml\nhouse-style: huisstijl.docx\n')
    const built = async (...more: readonly string[]) => {
      const under = join(folder, 'map/onder/concept.md')
      const { code, err } = await run('build', under, '--force', '--output', target, ...more)
      expect([code, err]).toEqual([0, expect.not.stringContaining('gemaakt als')])
      return part('word/document.xml')
    }
    expect(await built()).toContain('– Bestek')
    expect(part('word/header1.xml')).toContain('Gemeente Eigenwijk')
    expect(await built('--template', 'bijlage')).toContain('– Bijlage')
    const { out } = await run('lint', join(folder, 'map/onder/concept.md'), '--print-config')
    expect(out).toMatch(/template: .*bestek\.yaml\nhouse-style: .*huisstijl\.docx/)
  })
})

describe('the house style', () => {
  const house = (name: string, bytes: Uint8Array | string) => {
    mkdirSync(join(folder, 'huis'), { recursive: true })
    writeFileSync(join(folder, 'huis', name), bytes)
    return join(folder, 'huis', name)
  }

  it('is a Word file of the municipality', async () => {
    expect((await build('--house-style', house('huisstijl.docx', houseFile().bytes))).code).toBe(0)
    expect(part('word/header1.xml')).toContain('Gemeente Eigenwijk')
    expect(part('word/document.xml')).toContain('w:val="Kop1"')
  })

  it('is refused when it is no Word file, has macros, or is not there, and nothing is written', async () => {
    expect(await refused('--house-style', house('tekst.docx', 'Gewone tekst'))).toContain('geen Word-document')
    const macros = houseFile({ 'word/vbaProject.bin': 'x' }).bytes
    expect(await refused('--house-style', house('macro.docm', macros))).toContain('zitten macro’s')
    expect(await refused('--house-style', join(folder, 'weg.docx'))).toContain('Dit bestand bestaat niet.')
    const yaml = readFileSync('templates/huisstijl.yaml', 'utf8').replace("text: '1A1A1A'", "text: 'grijs'")
    expect(await refused('--house-style', house('huis.yaml', yaml))).toMatch(
      /huis\.yaml:\d+:3 {2}"text" heeft niet de goede vorm/,
    )
  })
})
