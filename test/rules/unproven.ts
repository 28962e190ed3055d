/** What the examples of the shipped rules do not prove yet. These lists may only become shorter. */

/** Changes that no example notices, as mutation.test.ts tells them. */
export const unproven: readonly string[] = [
  'integrity-beside-uea: no example fails when “despite: negation” is left out',
  'integrity-beside-uea: no example fails when “with” is left out',
  'no-contract-changes: no example fails when “despite: negation” is left out',
  'proof-from-every-bidder: no example fails when “unless” is left out',
  'reference-count: no example fails when “max” is half as lax again',
  'social-premiums-beside-uea: no example fails when “despite: negation” is left out',
  'social-premiums-beside-uea: no example fails when “with” is left out',
  'subcontracting-cap: no example fails when “despite: negation” is left out',
  'suitability-beside-uea: no example fails when “despite: negation” is left out',
  'suitability-beside-uea: no example fails when “with” is left out',
  'trade-register-extract: no example fails when it no longer looks whether evidence is asked',
  'unlimited-liability: no example fails when “despite: negation” is left out',
]

/** Rules with fewer than three texts that are fine or three that are found. */
export const fewExamples: readonly string[] = [
  'amhk',
  'awbz',
  'bopz',
  'bureau-jeugdzorg',
  'cbp',
  'gba',
  'igz',
  'iso-27001-2013',
  'iso-9001-2008',
  'kwaliteitswet-zorginstellingen',
  'nma',
  'ohsas-18001',
  'old-self-declaration-form',
  'processor-agreement-name',
  'services-2b',
  'wet-op-de-jeugdzorg',
  'wkcz',
  'wmo-2007',
  'wob',
  'wtzi',
  'wwb',
]
