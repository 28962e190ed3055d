/** A draft that holds every kind of block and every trap that text can set. */

export const richDraft = `---
titel: Begeleiding & "toezicht" <Wmo>
opdrachtgever: Gemeente Waterrijk
domein: [wmo]
looptijd_jaren: 4
---

# Begeleiding & "toezicht" <Wmo>

## Inleiding

Dit is **een vette inleiding** met *nadruk*, \`code\`, ~~streep~~ en een [link](https://example.org/a?b=1&c=2).
Een tweede regel met &eacute;&eacute;n entiteit, een harde  
regeleinde en een noot.[^een] Nog een noot[^twee] volgt.

<!-- Deze opmerking mag nergens te lezen zijn. -->

## Eisen

### Kwaliteit

E-01 De aanbieder heeft een kwaliteitssysteem volgens ISO 9001.

E-02 De aanbieder heeft een klachtenregeling. Hij stuurt deze mee met de inschrijving. De gemeente leest haar.

1. De opdrachtnemer meldt incidenten:
   - binnen een dag aan de gemeente;
   - binnen een week aan de inspectie;
     1. schriftelijk;
     2. met bijlage.
2. De opdrachtnemer rapporteert.

   Hij doet dit elk jaar in maart.

5. Deze lijst telt door.

#### Te diepe kop

| Nr | Eis | Bewijs |
| --- | --- | --- |
| T-01 | De inschrijver overlegt een **certificaat**. | HKZ |
| T-02 | De inschrijver overlegt een beleidsplan[^een] voor vrijwilligers. | |
| T-03 | De inschrijver overlegt een \\| streep 👩‍👩‍👧 en een emoji. | ISO |

> De gemeente citeert hier een bepaling.
>
> - met een punt
>
> > en een citaat daarbinnen

\`\`\`yaml
code:
	tab: "waarde" # en <tekst>
\`\`\`

<div>Wat in HTML staat, <b>blijft</b> leesbaar.</div>

---

Een [verwijzing](bijlage.pdf), een ![afbeelding van het logo](logo.png) en een controleteken \u0007 hier.

EEN-HEEL-LANG-KENMERK-DAT-MAAR-DOORGAAT-TOT-VOORBIJ-DE-VEERTIG-TEKENS-01 De aanbieder levert het stuk.

[^een]: De eerste noot, met **vet** en een [link](https://example.org/noot).
[^twee]: De tweede noot.

    Met een tweede alinea.
[^drie]: Een noot waar niets naar verwijst.
`

export const structuredDraft = `tender:
  titel: Jeugdhulp ambulant
  opdrachtgever: Gemeente Waterrijk
  domein: [jeugd]
  looptijd_jaren: 2
sections:
  - title: Kwaliteit
    text: |
      Deze paragraaf gaat over kwaliteit.
      En over zorg.
    requirements:
      - id: E-01
        text: De aanbieder heeft een kwaliteitssysteem.
        evidence: Certificaat HKZ of gelijkwaardig
      - id: E-02
        text: >
          De aanbieder heeft een klachtenregeling
          en stuurt deze mee met de inschrijving.
        evidence: "Kopie van de \\"regeling\\""
      - id: E-03
        text: |
          De aanbieder meldt:
          - incidenten;
          - calamiteiten.
  - title: Personeel
    requirements:
      - id: P-01
        text: Medewerkers hebben een VOG.
      - text: Medewerkers zijn geschoold.
`
