import { readFileSync } from 'node:fs'
import { inputOf, houseStyle } from './results.ts'
import { compose } from '../../src/document/compose.ts'
import { render } from '../../src/document/render.ts'
const src = readFileSync('/work/main/examples/begeleiding-wmo.md','utf8')
const input = inputOf(src)
for (let i=0;i<4;i++){ const d=compose({...input,view:'clean'}); const t=performance.now(); await render(d,houseStyle); console.log((performance.now()-t).toFixed(0)) }
