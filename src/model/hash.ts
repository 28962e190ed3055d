/** A short mark of a text. */

/** FNV-1a, 64 bits, over the UTF-16 units of a text: 16 hexadecimal digits. Not for keeping secrets. */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

/** The length of a text and 64 bits made of it, much faster than `hashText`, to see whether it changed. */
export function markOf(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x9e3779b1)
    two = Math.imul(two ^ unit, 0x5f356495)
    one ^= one >>> 15
    two ^= two >>> 13
  }
  return `${text.length} ${(one >>> 0).toString(16)} ${(two >>> 0).toString(16)}`
}
