/**
 * Builds the product: compiles the schemas into validators, bundles program and library, compiles the shipped rule pack
 * and house style into JSON, and the program into machine code. `node build.js validators` does the first only.
 */

import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/** The schemas whose files are read at run time; the others only document. */
const read = ['burden', 'concepts', 'house-style', 'pack', 'rule', 'source', 'template']

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
}

const exported = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/** Writes src/rules/validate.js: these schemas as plain code, so that none is compiled when the program starts. */
function compileValidators() {
  const schemas = read.map((name) => ({
    ...JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')),
    $id: `${name}.schema.json`,
  }))
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    allowUnionTypes: true,
    verbose: true,
    code: { source: true, esm: true },
  })
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(read.map((name) => [exported(name), `${name}.schema.json`])),
  )
  if (code.includes('require(')) throw new Error('A schema uses a keyword whose code must be loaded at run time.')
  writeFileSync('src/rules/validate.js', `// Made by build.js from schema/*.schema.json. Do not edit.\n${code}\n`)
}

/** Keeps the document room, which is larger than all the rest, out of the program until `build` asks for it. */
const documentApart = {
  name: 'document-apart',
  setup({ onResolve }) {
    onResolve({ filter: /document\/document\.ts$/ }, () => ({ path: './document.cjs', external: true }))
  },
}

/** Escapes what esbuild leaves as it was, so that a start reads, and the engine keeps, one byte a character. */
function writeAsLatin(file) {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[\u0080-\uffff]/g, escaped))
}

/** Keeps out what commander loads to start other programs; ours has no commands that are programs of their own. */
const noOtherPrograms = {
  name: 'no-other-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'absent' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: '' }))
  },
}

/** Bundles the program as one script, of which only what a command needs is run, and the library as modules. */
async function bundle() {
  await build({
    ...shared,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    footer: { js: 'Object.assign(exports,module.exports);' },
    banner: { js: 'const module={exports:{}};' },
    plugins: [documentApart, noOtherPrograms],
    // A script loaded this way can require, but not import.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
  })
  writeAsLatin('dist/cli.cjs')
  await build({
    ...shared,
    entryPoints: { document: 'src/document/document.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  })
  await build({
    ...shared,
    entryPoints: { index: 'src/index.ts', compile: 'src/author/compile.ts', docs: 'src/author/docs.ts' },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  })
}

/** Runs the program once and keeps the machine code of what ran, so that the next start need not compile it again. */
async function compileAhead() {
  rmSync('dist/cli.cache', { force: true })
  const { loadProgram } = (await import('./bin/program.js')).default
  const { main, script } = loadProgram()
  const silent = { out() {}, err() {}, columns: 100, colour: false, stdin: () => new Uint8Array() }
  for (const draft of ['examples/begeleiding-wmo.md', 'examples/jeugdhulp.yaml'])
    await main(['lint', draft, '--fail-on', 'never'], silent)
  writeFileSync('dist/cli.cache', script.createCachedData())
}

/** Writes a mark of the program and its rules, by which a kept result is known to be theirs. */
function markBuild() {
  const hash = createHash('sha256')
  for (const file of ['dist/cli.cjs', 'dist/pack.json']) hash.update(readFileSync(file))
  writeFileSync('dist/mark.json', JSON.stringify(hash.digest('hex')))
}

compileValidators()
if (process.argv[2] !== 'validators') {
  rmSync('dist', { recursive: true, force: true })
  await bundle()
  const { writeCompiledPack } = await import('./dist/compile.js')
  writeCompiledPack()
  markBuild()
  await compileAhead()
  // The compiler leaves hand-written declarations where they are.
  mkdirSync('dist/types/rules', { recursive: true })
  copyFileSync('src/rules/validate.d.ts', 'dist/types/rules/validate.d.ts')
}
