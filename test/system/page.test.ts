import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadProgram } from '../../bin/program.js'

/** These tests open the HTML report in a real Chromium that has no network. */
const folder = mkdtempSync(join(tmpdir(), 'tenderlint-page-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

async function written(name: string, ...argv: readonly string[]): Promise<string> {
  const path = join(folder, `${name}.html`)
  const silent = { out() {}, err() {}, columns: 100, colour: false, stdin: () => new Uint8Array() }
  await loadProgram().main(['lint', ...argv, '--format', 'html', '--output', path, '--fail-on', 'never'], silent)
  return path
}

async function opened(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ offline: true, bypassCSP: true, colorScheme })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => asked.push(String(error)))
  await page.goto(pathToFileURL(path).href)
  return { page, asked }
}

const both = ['examples/begeleiding-wmo.md', 'examples/jeugdhulp.yaml']

describe('the HTML report in a browser', () => {
  it.each([
    ['light', 'one', [both[0] ?? '']],
    ['dark', 'two', both],
    ['light', 'by-hours', [both[0] ?? '', '--sort', 'hours']],
    ['light', 'english', [both[0] ?? '', '--lang', 'en']],
  ] as const)('asks nothing of the network and hinders nobody (%s, %s)', async (scheme, name, argv) => {
    const path = await written(name, ...argv)
    const { page, asked } = await opened(path, scheme)
    expect(asked).toEqual([pathToFileURL(path).href])
    await page.evaluate(axe)
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()')
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('fits a phone: what is wider scrolls by itself', async () => {
    const { page } = await opened(await written('narrow', both[0] ?? ''))
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360)
  })

  it('hides and shows findings by severity, kind and draft, with the keyboard', async () => {
    const { page } = await opened(await written('filters', ...both))
    const visible = (selector: string) => page.locator(`${selector}:visible`).count()
    const before = await visible('.finding')
    const errors = await visible('.finding.error')
    expect(errors).toBeGreaterThan(0)
    await page.locator('#show-error').focus()
    await page.keyboard.press('Space')
    expect(await visible('.finding')).toBe(before - errors)
    await page.keyboard.press('Space')
    expect(await visible('.finding')).toBe(before)
    await page.locator('#show-c-outdated').uncheck()
    expect(await visible('.finding.c-outdated')).toBe(0)
    await page.locator('#show-d1').uncheck()
    expect(await visible('#d1')).toBe(0)
    expect(await visible('#d2')).toBe(1)
    const blocks = await visible('#d2 .block')
    await page.locator('#only-found').check()
    expect(await visible('#d2 .block')).toBeLessThan(blocks)
  })

  it('leads from marked words to their finding, and from there to the rule', async () => {
    const { page } = await opened(await written('links', both[0] ?? ''))
    await page.locator('a.found').first().press('Enter')
    expect(page.url()).toMatch(/#d1-f\d+$/)
    const note = page.locator(`#${page.url().split('#')[1]}`)
    expect(await note.isVisible()).toBe(true)
    await note.locator('a').last().press('Enter')
    expect(page.url()).toMatch(/#r-[a-z-]+$/)
  })

  it('shows a draft that tries to be a page as plain words', async () => {
    const evil = join(folder, 'kwaad.md')
    const attack =
      '<script>document.title="geraakt"</script><img src=x onerror="document.title=\'geraakt\'"><svg onload=alert(1)>'
    writeFileSync(
      evil,
      `---\ntitel: '${attack.replaceAll("'", "''")}'\n---\n\n# Eisen ${attack}\n\nE-01 De aanbieder volgt de Wbp. ${attack}\n`,
    )
    const { page, asked } = await opened(await written('kwaad', evil))
    expect(await page.title()).not.toBe('geraakt')
    expect(await page.locator('main script, main img').count()).toBe(0)
    expect(asked).toHaveLength(1)
  })
})
