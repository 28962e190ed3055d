/** The document room as one part of the program, which only `build` and `verify` load. */

export { absentNotices } from './absent.ts'
export { chooseFrom, compose } from './compose.ts'
export { readFigures } from './figures.ts'
export { refuseOpenPlaces } from './final.ts'
export { inspect } from './gate.ts'
export { readHouseStyle } from './house/look.ts'
export { refuseLinks } from './links.ts'
export { noticesOf } from './notices.ts'
export { forPrint } from './print.ts'
export { render } from './render.ts'
export { sha256 } from './seal.ts'
export { verify } from './verify.ts'
