/**
 * Builds the product: compiles the schemas into validators, bundles the program with its parts loaded when needed,
 * and compiles the shipped rule pack and house style into one JSON file. `node build.js validators` does the first only.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/** The schemas whose files are read at run time; the others only document. */
const read = ['burden', 'concepts', 'pack', 'rule', 'source', 'template']

compileValidators()
if (process.argv[2] !== 'validators') {
  await bundle()
  const { writeCompiledPack } = await import('./dist/compile.js')
  await writeCompiledPack()
}

/** Writes src/rules/validate.js: these schemas as plain code, so that none is compiled when the program starts. */
function compileValidators() {
  const present = read.filter((name) => existsSync(`schema/${name}.schema.json`))
  const schemas = present.map((name) => ({
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
  const code = standaloneCode.default(ajv, Object.fromEntries(present.map((name) => [name, `${name}.schema.json`])))
  if (code.includes('require(')) throw new Error('A schema uses a keyword whose code must be loaded at run time.')
  writeFileSync('src/rules/validate.js', `// Made by build.js from schema/*.schema.json. Do not edit.\n${code}\n`)
}

async function bundle() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  await build({
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', compile: 'src/author/compile.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    keepNames: false,
    legalComments: 'linked',
    define: { TENDERLINT_VERSION: JSON.stringify(version) },
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'warning',
  })
}
