import { writeFileSync, readFileSync } from 'node:fs'
import { inputOf, houseStyle } from './results.ts'
import { richDraft } from './drafts.ts'
import { compose } from '../../src/document/compose.ts'
import { render } from '../../src/document/render.ts'
const input = inputOf(richDraft, { cuts: [
        { remove: 'E-01' },
        { remove: 'T-02' },
        { cut: '[^twee] volgt', put: ' volgt' },
        { cut: ' Hij stuurt deze mee met de inschrijving.' },
        { cut: '[link](https://example.org/a?b=1&c=2)', put: 'koppeling' },
        { cut: '   - binnen een week aan de inspectie;\n     1. schriftelijk;\n     2. met bijlage.\n' },
], open:['beleidsplan'] })
for (const view of ['clean','redline'] as const) writeFileSync(`/tmp/rich-${view}.docx`, await render(compose({ ...input, view }), houseStyle))
