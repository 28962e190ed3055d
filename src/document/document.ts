/** The document room as one part of the program, which only `build` loads. */

export { compose } from './compose.ts'
export { readFigures } from './figures.ts'
export { readHouseStyle } from './house/look.ts'
export { noticesOf } from './notices.ts'
export { render } from './render.ts'
