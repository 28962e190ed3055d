import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { file, folder, run, runWith } from './run.ts'

const together = 'tender: .\nfacts: { domein: jeugd }\n'
const demands = `# Programma van eisen

E-01 De aanbieder start de zorg binnen vijf werkdagen na de toewijzing van de cliënt.

E-02 De aanbieder bewaart het dossier van elke cliënt in een afgesloten archiefkast op de eigen locatie.
`
const contract = `# Overeenkomst

A-01 De aanbieder start de zorg binnen tien werkdagen na de toewijzing van de cliënt.

A-02 De aanbieder bewaart het dossier van elke cliënt in een afgesloten archiefkast op de eigen locatie.

A-03 De aanbieder volgt eis E-02 en eis E-07 van het programma van eisen.
`
const path = (name: string) => join(folder, name)

/** What of other drafts is told, as `draft line rule → related draft:line`. */
async function told(...paths: readonly string[]) {
  const { out } = await run('lint', ...paths, '--format', 'json')
  return JSON.parse(out).drafts.flatMap((draft: Told) =>
    draft.findings.flatMap(({ rule, start, related }) =>
      related.flatMap((each) =>
        each.path === undefined
          ? []
          : [`${short(draft.path)} ${start.line} ${rule} → ${short(each.path)}:${each.start.line}`],
      ),
    ),
  )
}
/** Every finding of a draft, as `rule: message`. */
async function rulesIn(name: string): Promise<readonly string[]> {
  const { drafts } = JSON.parse((await run('lint', path(name), '--format', 'json')).out)
  return drafts[0].findings.map(({ rule, message }: { rule: string; message: string }) => `${rule}: ${message}`)
}

const short = (name: string) => name.replace('tmp/', '')

interface Told {
  readonly path: string
  readonly findings: readonly {
    readonly rule: string
    readonly start: { readonly line: number }
    readonly related: readonly { readonly path?: string; readonly start: { readonly line: number } }[]
  }[]
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  file('tenderlint.yaml', together)
  file('eisen.md', demands)
  file('overeenkomst.md', contract)
})

const onDemands = ['eisen.md 3 two-terms → overeenkomst.md:3', 'eisen.md 5 same-demand-twice → overeenkomst.md:5']
const onContract = ['overeenkomst.md 3 two-terms → eisen.md:3', 'overeenkomst.md 5 same-demand-twice → eisen.md:5']

describe('the drafts of one tender', () => {
  it('are held against one another, however many are passed, and told of those that are passed', async () => {
    expect(await told(path('eisen.md'))).toEqual(onDemands)
    expect(await told(path('overeenkomst.md'))).toEqual(onContract)
    expect(await told(folder)).toEqual([...onDemands, ...onContract])
    expect(await told(path('overeenkomst.md'), path('eisen.md'))).toEqual([...onContract, ...onDemands])
  })

  it('are strangers without `tender`, or outside its folder', async () => {
    writeFileSync(path('tenderlint.yaml'), 'facts: { domein: jeugd }\n')
    expect(await told(folder)).toEqual([])
    file('andere/tenderlint.yaml', together)
    file('andere/eisen.md', demands)
    expect(await told(folder)).toEqual([])
  })

  it('say where the other is in every format', async () => {
    const shown = async (format: string) => (await run('lint', path('eisen.md'), '--format', format)).out
    expect(await shown('text')).toContain('tmp/overeenkomst.md, regel 3: ')
    expect(await shown('text')).toContain('eis A-02 in overeenkomst.md')
    expect(await shown('html')).toContain('overeenkomst.md, regel 3')
    const [result] = JSON.parse(await shown('sarif')).runs[0].results.filter(
      ({ ruleId }: { ruleId: string }) => ruleId === 'two-terms',
    )
    expect(result.relatedLocations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: expect.stringMatching(/overeenkomst\.md$/) },
      region: { startLine: 3 },
    })
  })

  it('never lose a demand because of another draft: merging is only proposed', async () => {
    await run('fix', path('eisen.md'), path('overeenkomst.md'), '--apply', 'substantive')
    const { drafts } = JSON.parse((await run('lint', path('eisen.md'), '--format', 'json')).out)
    const [twin] = drafts[0].findings.filter(({ rule }: { rule: string }) => rule === 'same-demand-twice')
    expect(twin.fix.class).toBe('proposal')
  })

  it('cover one another', async () => {
    const committee =
      'De aanbieder heeft een klachtencommissie met een onafhankelijke voorzitter. Hij overlegt het reglement.'
    file('eisen.md', `${demands}\nE-03 ${committee}\n`)
    file(
      'kwaliteit.md',
      `# Kwaliteit\n\nK-01 De aanbieder werkt met een kwaliteitsmanagementsysteem volgens ISO 9001.\n`,
    )
    const told = (await rulesIn('eisen.md')).find((each) => each.startsWith('complaints-in-quality-system'))
    expect(told).toContain('(eis K-01 in kwaliteit.md)')
  })

  it('refer to one another', async () => {
    const items = [1, 2, 3].map((n) => `E-0${n} De aanbieder levert document ${n} aan.`).join('\n\n')
    file('eisen.md', `# Eisen\n\n${items}\n\nE-04 De aanbieder meldt dit volgens eis E-12.\n`)
    expect((await rulesIn('eisen.md')).join('\n')).toContain('E-12')
    file('bijlage.md', '# Bijlage\n\nE-12 De aanbieder levert gegevens aan in het voorgeschreven formaat.\n')
    expect((await rulesIn('eisen.md')).join('\n')).not.toContain('E-12')
  })

  it('are seen through standard input and through the cache as they are now', async () => {
    const lint = async () =>
      (await runWith(demands, 'lint', '--stdin', '--stdin-filename', path('eisen.md'), '--format', 'compact')).out
    expect(await lint()).toContain('[two-terms]')
    file('overeenkomst.md', contract.replace('tien', 'vijf'))
    expect(await lint()).not.toContain('[two-terms]')
  })

  it('that cannot be read are told once, and the others go on without', async () => {
    file('kapot.md', '---\ntitel: [\n---\n')
    const { code, out, err } = await run('lint', path('eisen.md'), '--format', 'compact')
    expect(out).toContain('[two-terms]')
    expect(err.match(/kapot\.md/g)).toHaveLength(1)
    expect(code).toBe(3)
    expect((await run('lint', folder)).err.match(/kapot\.md/g)).toHaveLength(1)
  })

  it('stand in a folder that must be there', async () => {
    file('tenderlint.yaml', 'tender: nergens\n')
    const { code, err } = await run('lint', path('eisen.md'))
    expect(err).toContain("Controleer 'tender'")
    expect(code).toBe(2)
  })
})
