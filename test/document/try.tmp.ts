import { writeFileSync, readFileSync } from 'node:fs'
import { inputOf, houseStyle } from './results.ts'
import { compose } from '../../src/document/compose.ts'
import { render } from '../../src/document/render.ts'
const src = readFileSync('/work/main/examples/begeleiding-wmo.md','utf8')
const input = inputOf(src, { cuts: [
  {cut:'in drievoud op papier', put:'digitaal'},
  {cut:'3.1.3 Ook voegt inschrijver een eigen verklaring bij waaruit blijkt dat hij al zijn belastingen en sociale premies heeft betaald.\n\n'},
  {remove:'GE-4'},
], open:['drie referenties'], allowed:['Eigen Verklaring model K'] })
for (const view of ['clean','redline'] as const) {
  let t=performance.now(); const d = compose({...input, view}); const t1=performance.now()
  const b = await render(d, houseStyle); console.log(view, (t1-t).toFixed(0), (performance.now()-t1).toFixed(0), b.length)
  writeFileSync(`/tmp/out-${view}.docx`, b)
}
