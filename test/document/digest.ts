/** Prints the digests of two documents: run on its own, in other surroundings, to compare. */

import { createHash } from 'node:crypto'
import { compose } from '../../src/document/compose.ts'
import { render } from '../../src/document/render.ts'
import { documentViews } from '../../src/model/view.ts'
import { richDraft } from './drafts.ts'
import { houseStyle, inputOf } from './results.ts'

const input = inputOf(richDraft, { cuts: [{ remove: 'T-02' }, { cut: 'ISO 9001', put: 'ISO' }] })
for (const view of documentViews) {
  const bytes = await render(compose({ ...input, view }), houseStyle)
  console.log(createHash('sha256').update(bytes).digest('hex'))
}
