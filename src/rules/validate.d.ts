/** The validators that the build makes from schema/*.schema.json. */

/** One fault, as ajv reports it. */
export interface Fault {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The value at fault. */
  readonly data?: unknown
  /** The part of the schema that was broken. */
  readonly parentSchema: { readonly properties?: Readonly<Record<string, unknown>> }
}

interface Validator {
  (value: unknown): boolean
  errors?: Fault[] | null
}

export const rule: Validator
export const concepts: Validator
export const source: Validator
export const pack: Validator
export const burden: Validator
export const houseStyle: Validator
export const template: Validator
