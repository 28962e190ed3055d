/** A short mark of a text. */

/** FNV-1a, 64 bits, over the UTF-16 units of a text: 16 hexadecimal digits. Not for keeping secrets. */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
