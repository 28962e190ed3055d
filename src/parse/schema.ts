/** Describes facts and YAML drafts as JSON Schema, for editors; made from the same lists the parser reads by. */

import {
  allNames,
  allowanceKeys,
  draftKeys,
  type KeyNames,
  kindNames,
  marginKeys,
  namesOf,
  numberKey,
  requirementKeys,
  sectionKeys,
} from '../model/draft-keys.ts'
import { type FactForm, factForms } from '../model/facts.ts'

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const number = { type: 'number', minimum: 0 }
const writtenNumber = { type: 'string', pattern: '^(€|EUR|eur)? ?\\d[\\d.,]*(,-)?$' }
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const words = { type: ['string', 'number'] }

/** The JSON Schema (2020-12) of the facts in front matter or under `tender`, with Dutch and English keys. */
export function factSchema(): JsonSchema {
  return {
    $schema: dialect,
    title: 'tenderlint: feiten van een uitvraag / facts of a tender',
    ...facts(),
  }
}

/** The JSON Schema (2020-12) of a whole YAML draft. */
export function draftSchema(): JsonSchema {
  return {
    $schema: dialect,
    title: 'tenderlint: uitvraag in YAML / tender draft in YAML',
    type: 'object',
    properties: {
      ...facts().properties,
      ...named(draftKeys, {
        tender: { ...facts(), type: ['object', 'null'] },
        requirements: { $ref: '#/$defs/requirements' },
        sections: { $ref: '#/$defs/sections' },
      }),
    },
    anyOf: marginKeys.map((key) => ({ required: [key] })),
    $defs: { requirements: requirements(), sections: list(section()) },
  }
}

/** The JSON Schema (2020-12) of a configuration file. */
export function configSchema(): JsonSchema {
  const severity = ['error', 'warning', 'info']
  const oneOrMore = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }
  const setting = {
    facts: {
      description: 'feiten, voor stukken die ze niet zelf noemen / facts, for drafts that do not state them',
      ...facts(),
    },
    rules: {
      description: 'zwaarte van regels, of off / severity of rules, or off',
      type: 'object',
      additionalProperties: { enum: [...severity, 'off'] },
    },
  }
  return {
    $schema: dialect,
    title: 'tenderlint: configuratie / configuration (tenderlint.yaml)',
    ...mapping({
      extends: {
        description: 'configuraties waar deze op voortbouwt / configurations this one stands on',
        ...oneOrMore,
      },
      pack: { description: 'map met eigen regels / folder with rules of your own', type: 'string' },
      ...setting,
      'fail-on': {
        description: 'vanaf welke zwaarte het mislukt / from which severity on it fails',
        enum: [...severity, 'never'],
      },
      baseline: {
        description: 'bestand met bekende bevindingen / file of known findings (tenderlint baseline)',
        type: 'string',
      },
      tender: {
        description: 'map met stukken die één aanbesteding zijn / folder of drafts that are one tender',
        type: 'string',
      },
      template: {
        description: 'soort Word-document: een naam of een bestand (.yaml) / kind of Word document: a name or a file',
        type: 'string',
      },
      'house-style': {
        description: 'Word-bestand met de huisstijl / Word file with the house style',
        type: 'string',
      },
      lang: { description: 'taal van de meldingen / language of messages', enum: ['nl', 'en'] },
      ignore: { description: 'over te slaan, als in .gitignore / to pass over, as in .gitignore', ...oneOrMore },
      overrides: {
        description: 'wat voor sommige stukken geldt / what holds for some drafts',
        type: 'array',
        items: {
          ...mapping({
            files: { description: 'patronen, als in .gitignore / patterns, as in .gitignore', ...oneOrMore },
            ...setting,
          }),
          required: ['files'],
        },
      },
    }),
  }
}

function facts(): JsonSchema & { readonly properties: Readonly<Record<string, unknown>> } {
  const properties: Record<string, unknown> = {}
  for (const form of factForms) {
    for (const key of new Set([form.nl, form.en])) properties[key] = factValue(form)
  }
  const both = factForms
    .filter(({ nl, en }) => nl !== en)
    .map(({ nl, en }) => ({ not: { type: 'object', required: [nl, en] } }))
  return { ...mapping(properties), properties, allOf: both }
}

function factValue(form: FactForm): JsonSchema {
  const description = `${form.about.nl} / ${form.about.en}`
  const { choices = [], dutch = [], also = {} } = form
  const names = [...new Set([...choices, ...dutch, ...Object.keys(also)])]
  switch (form.takes) {
    case 'text':
      return { description, ...words }
    case 'number':
      return { description, anyOf: [number, writtenNumber] }
    case 'date':
      return { description, ...date }
    case 'choice':
      return { description, enum: names }
    case 'choices':
      return { description, anyOf: [{ enum: names }, { type: 'array', items: { enum: names } }] }
  }
}

/** Properties under all their names. */
function named(names: KeyNames, properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => namesOf(names, name).map((key) => [key, value] as const)),
  )
}

/** True of a mapping that has a key under one of its names. */
const has = (names: KeyNames, name: string): JsonSchema => ({
  anyOf: namesOf(names, name).map((key) => ({ required: [key] })),
})

/** A list of requirements, or a mapping of their numbers to them. */
function requirements(): JsonSchema {
  const one = {
    anyOf: [
      { type: 'string' },
      requirement(),
      { type: 'object', maxProperties: 1, propertyNames: { pattern: numberKey.source } },
    ],
  }
  return { anyOf: [list(one), { type: 'object' }] }
}

function section(): JsonSchema {
  const properties = named(sectionKeys, {
    title: { description: 'kop / heading', ...words },
    text: { description: 'inleidende tekst / introductory text', type: ['string', 'null'] },
    requirements: { $ref: '#/$defs/requirements' },
    sections: { $ref: '#/$defs/sections' },
  })
  return { type: 'object', properties }
}

function requirement(): JsonSchema {
  const allowance = {
    ...mapping(
      named(allowanceKeys, {
        rule: { description: 'regel, of regels met komma’s / rule, or rules with commas', type: 'string' },
        reason: { description: 'waarom hier wordt afgeweken / why this deviates', type: 'string', minLength: 1 },
        until: { description: 'tot en met / until', ...date },
        by: { description: 'rol die dit besloot / role that decided', type: 'string' },
      }),
    ),
    allOf: [has(allowanceKeys, 'rule'), has(allowanceKeys, 'reason')],
  }
  return {
    type: 'object',
    additionalProperties: { type: ['string', 'number'] },
    properties: named(requirementKeys, {
      id: { description: 'nummer of code / number or code', ...words },
      text: { description: 'de eis / the requirement', type: 'string', minLength: 1 },
      kind: { description: 'soort / kind', enum: allNames(kindNames) },
      evidence: {
        description: 'bewijsmiddel of lijst van bewijsmiddelen / evidence, or a list of it',
        anyOf: [{ type: ['string', 'null'] }, { type: 'array', items: { type: 'string' } }],
      },
      lot: { description: 'perceel / lot', ...words },
      allow: {
        description: 'aanvaarde afwijkingen / accepted deviations',
        anyOf: [allowance, { type: 'array', items: allowance }],
      },
      section: { description: 'kop waaronder de eis staat / heading it stands under', ...words },
    }),
    ...has(requirementKeys, 'text'),
  }
}

function list(items: JsonSchema): JsonSchema {
  return { type: ['array', 'null'], items }
}

function mapping(properties: Readonly<Record<string, unknown>>): JsonSchema {
  return { type: 'object', additionalProperties: false, properties }
}
