import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadProgram } from '../../bin/program.js'
import { file, run } from './run.ts'

const { main } = loadProgram()

/** Runs `fix --interactive` for a person who gives these answers, and then leaves. */
async function deciding(path: string, ...answers: readonly string[]) {
  let out = ''
  const print = (text: string) => {
    out += text
  }
  const code = await main(['fix', path, '--interactive'], {
    out: print,
    err: print,
    columns: 100,
    colour: false,
    stdin: () => new Uint8Array(),
    ask: async (question) => {
      out += question
      return answers[next++] ?? null
    },
  })
  return { code, out, text: readFileSync(path, 'utf8') }
}
let next = 0
const start = (name: string, text: string) => {
  next = 0
  return file(name, text)
}

const two = `# Eisen

E-01 De aanbieder volgt de Wbp bij het delen.

E-02 De aanbieder volgt de Wbp bij het bewaren.
`

describe('fix --interactive', () => {
  it('shows each change and does what is said of it', async () => {
    const { code, out, text } = await deciding(start('a.md', two), 'n', 'j')
    expect(out).toContain('a.md:3 (E-01)  wbp\n  Wbp is in 2018 vervangen door de AVG. Noem de AVG.\n')
    expect(out).toContain(
      '-E-01 De aanbieder volgt de Wbp bij het delen.\n+E-01 De aanbieder volgt de AVG bij het delen.',
    )
    expect(text).toBe(two.replace('Wbp bij het bewaren', 'AVG bij het bewaren'))
    expect(out).toContain('1 toegepast, 0 afgeweken met reden, 1 overgeslagen')
    expect(code).toBe(0)
  })

  it('asks again when the answer means nothing, and keeps what was done when one stops', async () => {
    for (const end of [['s'], []]) {
      const { text } = await deciding(start('b.md', two), 'wat', 'j', ...end)
      expect(text).toBe(two.replace('Wbp bij het delen', 'AVG bij het delen'))
    }
  })

  it.each([
    ['a paragraph', 'c.md', two],
    ['a paragraph of two lines', 'd.md', '# Eisen\n\nE-01 De aanbieder deelt gegevens\nen volgt daarbij de Wbp.\n'],
    [
      'a list',
      'e.md',
      '# Eisen\n\n- E-01 De aanbieder meldt zich.\n- E-02 De aanbieder volgt de Wbp.\n- E-03 De aanbieder start.\n',
    ],
    [
      'a list in a list',
      'f.md',
      '# Eisen\n\n1. Gegevens\n   - E-01 De aanbieder volgt de Wbp.\n   - E-02 De aanbieder start.\n',
    ],
    [
      'a table',
      'g.md',
      '# Eisen\n\n| Nr | Eis |\n| --- | --- |\n| E-01 | De aanbieder volgt de Wbp. |\n| E-02 | De aanbieder start. |\n',
    ],
    ['lines that end as on Windows', 'h.md', two.replaceAll('\n', '\r\n')],
    [
      'YAML',
      'i.yaml',
      'requirements:\n  - id: E-01\n    text: De aanbieder volgt de Wbp.\n  - text: De aanbieder volgt de Wbp ook.\n',
    ],
    [
      'YAML that opens with the text',
      'j.yaml',
      'requirements:\n  - text: >\n      De aanbieder\n      volgt de Wbp.\n    id: E-01\n',
    ],
  ])('writes an allowance with its reason into %s', async (_, name, text) => {
    const path = start(name, text)
    const open = async () => JSON.parse((await run('lint', path, '--format', 'json', '--fail-on', 'never')).out)
    const before = await open()
    await deciding(path, 'a', 'oude "stukken" -- nog even', 's')
    const after = await open()
    expect(after.summary).toMatchObject({ findings: before.summary.findings - 1, allowed: 1 })
    expect(after.drafts[0].requirements.map(({ text: own }: { text: string }) => own)).toEqual(
      before.drafts[0].requirements.map(({ text: own }: { text: string }) => own),
    )
    expect((await run('allowances', path)).out).toContain('oude "stukken"')
  })

  it('takes no allowance without a reason, and says what to write where it cannot', async () => {
    const reasonless = await deciding(start('k.md', two), 'a', ' ', 's')
    expect(reasonless.out).toContain('Zonder reden geen afwijking.')
    expect(reasonless.text).toBe(two)
    const flow = '{ requirements: [{ id: E-01, text: De aanbieder volgt de Wbp. }] }\n'
    const unplaced = await deciding(start('l.yaml', flow), 'a', 'reden', 's')
    expect(unplaced.out).toContain('tenderlint-allow wbp')
    expect(unplaced.text).toBe(flow)
  })

  it('needs somebody to ask', async () => {
    const { code, err } = await run('fix', start('m.md', two), '--interactive')
    expect(err).toContain('Hier kan niets worden gevraagd')
    expect(code).toBe(2)
  })
})
