import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { file, run } from './run.ts'

/** What bash offers when this is typed and the last word is to be completed. */
async function offered(...typed: readonly string[]): Promise<readonly string[]> {
  const script = file('completion.bash', (await run('completion', 'bash')).out)
  const words = ['tenderlint', ...typed].map((word) => `'${word}'`).join(' ')
  const line = `source ${script}; cd /; COMP_WORDS=(${words}); COMP_CWORD=${typed.length}; _tenderlint; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', line], { encoding: 'utf8' }).split('\n').filter(Boolean)
}

describe('completion', () => {
  it('knows every command and every option there is', async () => {
    const { out } = await run('--help', '--lang', 'en')
    const commands = [...out.matchAll(/^ {2}([a-z]+) .*/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'tenderlint')
    expect(commands.length).toBeGreaterThan(10)
    expect(await offered('')).toEqual(expect.arrayContaining(commands.filter((name) => name !== 'help')))
    const help = (await run('fix', '--help', '--lang', 'en')).out
    const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name)
    expect(await offered('fix', '--')).toEqual(expect.arrayContaining(options))
  })

  it('knows the values of options and arguments, and offers files elsewhere', async () => {
    expect(await offered('lint', '--format', 's')).toEqual(['sarif'])
    expect(await offered('lint', 'concept.md', '--fail-on', 'w')).toEqual(['warning'])
    expect(await offered('explain', 'turnover-d')).toEqual(['turnover-demand'])
    expect(await offered('baseline', 'cr')).toEqual(['create'])
    expect(await offered('baseline', 'create', '--lang', '')).toEqual(['nl', 'en'])
    expect(await offered('lint', 'et')).toContain('etc')
  })

  it('is for three shells', async () => {
    for (const shell of ['zsh', 'fish']) expect((await run('completion', shell)).out).toContain('turnover-demand')
    expect((await run('completion', 'bsh')).err).toContain('Bedoelt u "bash"?')
  })
})
