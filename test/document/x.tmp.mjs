// test/document/x.tmp.ts
import { writeFileSync } from "node:fs";

// test/document/results.ts
import { readFileSync } from "node:fs";
import { parse as readYaml } from "yaml";

// src/model/problem.ts
var Problem = class extends Error {
  details;
  more;
  constructor(details, more = []) {
    super(details.what.en);
    this.name = "Problem";
    this.details = details;
    this.more = more;
  }
};
function didYouMean(word2, candidates) {
  let best;
  let least = Math.max(1, Math.floor(word2.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word2.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
    }
    previous = row;
  }
  return previous[b.length] ?? limit;
}

// src/parse/guard.ts
var mostCharacters = 5e6;
var mostMarkers = 100;
var widestIndent = 200;
function guardSize(draft) {
  if (draft.text.length > mostCharacters) {
    throw refuse(draft, void 0, {
      nl: "Het bestand is groter dan 5 MB.",
      en: "The file is larger than 5 MB."
    });
  }
}
function guardNesting(draft) {
  const source = draft.text;
  let line = 1;
  for (let start = 0; start < source.length; line++) {
    const { indent, markers, end } = measureLine(source, start);
    if (markers > mostMarkers) {
      throw refuse(draft, line, {
        nl: `Deze regel begint met meer dan ${mostMarkers} citaat- of lijsttekens.`,
        en: `This line begins with more than ${mostMarkers} quote or list markers.`
      });
    }
    if (indent > widestIndent) {
      throw refuse(draft, line, {
        nl: `Deze regel springt meer dan ${widestIndent} kolommen in.`,
        en: `This line is indented by more than ${widestIndent} columns.`
      });
    }
    start = end;
  }
}
function refuse(draft, line, what) {
  return new Problem({
    kind: "draft",
    path: draft.path,
    ...line === void 0 ? {} : { line },
    what,
    why: {
      nl: "Zo\u2019n tekst lezen kost minuten of loopt vast.",
      en: "Reading such a text takes minutes or runs aground."
    },
    help: {
      nl: "Splits het bestand, of maak de opmaak vlakker, en probeer het opnieuw.",
      en: "Split the file, or flatten its layout, and try again."
    }
  });
}
function measureLine(source, start) {
  let at = start;
  let indent = 0;
  let markers = 0;
  let code = source.charCodeAt(at);
  for (; at < source.length; code = source.charCodeAt(++at)) {
    if (code === 32) indent++;
    else if (code === 9) indent += 4;
    else if (code === 62) markers++;
    else if (isMarker(code) && isGap(source.charCodeAt(at + 1))) markers++;
    else if (!(code >= 48 && code <= 57)) break;
  }
  if (code === 10 || code === 13 || at === source.length) indent = 0;
  while (at < source.length && !isBreak(source.charCodeAt(at))) at++;
  const end = source.startsWith("\r\n", at) ? at + 2 : at + 1;
  return { indent: markers > 0 ? 0 : indent, markers, end };
}
function isMarker(code) {
  return code === 42 || code === 43 || code === 45 || code === 46 || code === 41;
}
function isBreak(code) {
  return code === 10 || code === 13;
}
function isGap(code) {
  return code === 32 || code === 9 || isBreak(code) || Number.isNaN(code);
}

// src/parse/markdown.ts
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";

// src/model/facts.ts
var factForms = [
  {
    name: "title",
    nl: "titel",
    en: "title",
    takes: "text",
    about: { nl: "titel van de uitvraag", en: "title of the tender" }
  },
  {
    name: "buyer",
    nl: "opdrachtgever",
    en: "buyer",
    takes: "text",
    about: { nl: "naam van de gemeente of regio", en: "name of the municipality or region" }
  },
  {
    name: "domain",
    nl: "domein",
    en: "domain",
    takes: "choices",
    choices: ["wmo", "jeugd", "participatie"],
    about: { nl: "wet of wetten waarvoor wordt ingekocht", en: "act or acts the purchase serves" }
  },
  {
    name: "procedure",
    nl: "procedure",
    en: "procedure",
    takes: "choice",
    choices: ["sas", "european", "national", "open-house"],
    about: { nl: "procedure; zonder opgave: sas", en: "procedure; sas when left out" }
  },
  {
    name: "contractValue",
    nl: "opdrachtwaarde",
    en: "contract_value",
    takes: "number",
    about: {
      nl: "geraamde waarde in euro, exclusief btw, hele looptijd",
      en: "estimated value in euros, without VAT, whole term"
    }
  },
  {
    name: "durationYears",
    nl: "looptijd_jaren",
    en: "duration_years",
    takes: "number",
    about: { nl: "looptijd in jaren", en: "term in years" }
  },
  { name: "lots", nl: "percelen", en: "lots", takes: "number", about: { nl: "aantal percelen", en: "number of lots" } },
  {
    name: "bidders",
    nl: "inschrijvers",
    en: "bidders",
    takes: "number",
    about: { nl: "verwacht aantal inschrijvers", en: "expected number of bidders" }
  },
  {
    name: "providers",
    nl: "aanbieders",
    en: "providers",
    takes: "number",
    about: { nl: "verwacht aantal gecontracteerde aanbieders", en: "expected number of contracted providers" }
  },
  {
    name: "clients",
    nl: "clienten",
    en: "clients",
    takes: "number",
    about: { nl: "aantal cli\xEBnten per jaar", en: "clients a year" }
  },
  {
    name: "staff",
    nl: "medewerkers",
    en: "staff",
    takes: "number",
    about: { nl: "aantal medewerkers bij alle aanbieders samen", en: "staff of all providers together" }
  },
  {
    name: "publicationDate",
    nl: "publicatiedatum",
    en: "publication_date",
    takes: "date",
    about: { nl: "datum van publicatie", en: "date of publication" }
  },
  {
    name: "asOf",
    nl: "peildatum",
    en: "as_of",
    takes: "date",
    about: { nl: "datum waarop het recht wordt bekeken", en: "date at which the law is read" }
  },
  {
    name: "standard",
    nl: "contractstandaard",
    en: "standard",
    takes: "choice",
    choices: ["csw-1.2", "csw-1.3", "csj", "none"],
    about: { nl: "landelijke contractstandaard", en: "national contract standard" }
  },
  {
    name: "language",
    nl: "taal",
    en: "language",
    takes: "choice",
    choices: ["nl", "en"],
    about: { nl: "taal van het stuk", en: "language of the draft" }
  }
];
var noFacts = {
  title: null,
  buyer: null,
  domain: [],
  procedure: "sas",
  contractValue: null,
  durationYears: null,
  lots: null,
  bidders: null,
  providers: null,
  clients: null,
  staff: null,
  publicationDate: null,
  asOf: null,
  standard: null,
  language: null,
  inferred: ["procedure"]
};

// src/model/text.ts
var emptyText = { value: "", runs: [], marks: [] };
function runAt(text, offset) {
  let low = 0;
  let high = text.runs.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((text.runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return text.runs[low];
}
function sourceSpan(text, start, end) {
  const first = runAt(text, start);
  if (first === void 0) return { start: 0, end: 0 };
  const exactStart = first.length === first.sourceLength;
  const from = exactStart ? first.source + Math.min(start - first.at, first.length) : first.source;
  if (end <= start) return { start: from, end: from };
  const last = runAt(text, end - 1) ?? first;
  const exactEnd = last.length === last.sourceLength;
  const to = exactEnd ? last.source + (end - last.at) : last.source + last.sourceLength;
  return { start: from, end: to };
}
function sliceText(text, start, end) {
  if (start === 0 && end >= text.value.length) return text;
  const runs = [];
  for (const run of text.runs) {
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    if (from >= to) continue;
    const exact = run.length === run.sourceLength;
    runs.push({
      at: from - start,
      length: to - from,
      source: exact ? run.source + (from - run.at) : run.source,
      sourceLength: exact ? to - from : run.sourceLength
    });
  }
  const marks = [];
  for (const mark2 of text.marks) {
    const from = Math.max(mark2.start, start);
    const to = Math.min(mark2.end, end);
    if (from < to || mark2.start === mark2.end && mark2.start >= start && mark2.start < end) {
      marks.push({ ...mark2, start: from - start, end: to - start });
    }
  }
  return { value: text.value.slice(start, end), runs, marks };
}
function trimText(text) {
  const start = text.value.length - text.value.trimStart().length;
  const end = text.value.trimEnd().length;
  return start >= end ? emptyText : sliceText(text, start, end);
}

// src/parse/date.ts
function isDate(written2) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written2);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== void 0 && day >= 1 && day <= days;
}

// src/parse/allowance.ts
var example = "<!-- tenderlint-allow regel: reden until=2027-01-01 by=inkoper -->";
function readComment(comment, offset, faults) {
  const directive = /^<!--\s*tenderlint-(\w*)\s*([\s\S]*?)\s*-->$/.exec(comment);
  if (directive === null) return void 0;
  const [, verb, said = ""] = directive;
  if (verb !== "allow") {
    faults.note(
      offset,
      {
        nl: `De opdracht 'tenderlint-${verb}' bestaat niet.`,
        en: `There is no instruction 'tenderlint-${verb}'.`
      },
      {
        nl: `Bedoelt u 'tenderlint-allow'? Schrijf ${example}.`,
        en: `Did you mean 'tenderlint-allow'? Write ${example}.`
      }
    );
    return void 0;
  }
  const colon = said.indexOf(":");
  const named2 = colon < 0 ? said : said.slice(0, colon);
  const rules2 = named2.split(/[\s,]+/).filter((rule) => rule !== "");
  const { reason, until, by } = readReason(colon < 0 ? "" : said.slice(colon + 1));
  return checkPermission({ rules: rules2, reason, until, by }, offset, faults);
}
function checkPermission(permission, offset, faults) {
  const { rules: rules2, reason, until } = permission;
  if (rules2.length === 0) {
    faults.note(
      offset,
      { nl: "Deze uitzondering noemt geen regel.", en: "This allowance names no rule." },
      { nl: `Noem de regel: ${example}.`, en: `Name the rule: ${example}.` }
    );
  }
  if (reason === "") {
    faults.note(
      offset,
      { nl: "Deze uitzondering heeft geen reden.", en: "This allowance has no reason." },
      { nl: `Schrijf na de dubbele punt waarom: ${example}.`, en: `Write why after the colon: ${example}.` },
      {
        nl: "Wie afwijkt legt uit: de reden komt in de bijlage Motivering.",
        en: "Who deviates explains: the reason is printed in the annex of reasons."
      }
    );
  }
  if (until !== null && !isDate(until)) {
    faults.note(
      offset,
      { nl: `'${until}' is geen datum.`, en: `'${until}' is not a date.` },
      { nl: "Schrijf jaar-maand-dag, bijvoorbeeld 2027-01-01.", en: "Write year-month-day, for example 2027-01-01." }
    );
    return void 0;
  }
  return rules2.length === 0 || reason === "" ? void 0 : permission;
}
function readReason(said) {
  const [reason = "", ...options] = said.split(/(?:^|\s+)(?=(?:until|by)=)/);
  const value = (name) => {
    const option = options.find((text) => text.startsWith(`${name}=`));
    return option === void 0 ? null : option.slice(name.length + 1).replace(/^["']|["']$/g, "").trim();
  };
  return { reason: reason.replace(/\s+/g, " ").trim(), until: value("until"), by: value("by") };
}

// src/model/span.ts
function lineStarts(source) {
  const starts = [0];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || code === 13 && source.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
function placeAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}

// src/parse/faults.ts
function collectFaults(draft) {
  const found = [];
  let starts;
  return {
    note(offset, what, help, why) {
      starts ??= lineStarts(draft.text);
      const { line, column } = placeAt(starts, offset);
      const place = { kind: "draft", path: draft.path, line, column };
      found.push({ ...place, what, help, ...why === void 0 ? {} : { why }, offset });
    },
    settle() {
      const [first, ...more] = found.sort((a, b) => a.offset - b.offset).map(({ offset: _, ...details }) => details);
      if (first !== void 0) throw new Problem(first, more);
    }
  };
}

// src/parse/frontmatter.ts
import { isMap as isMap2 } from "yaml";

// src/parse/facts.ts
import { isScalar as isScalar2, isSeq } from "yaml";

// src/parse/tree.ts
import { isMap, isScalar, parseDocument, visit } from "yaml";

// src/parse/align.ts
import { decodeNamedCharacterReference } from "decode-named-character-reference";
function align(value, source, span, dialect) {
  const { start, end } = span;
  if (value.length === end - start && source.startsWith(value, start)) return [wholeRun(value, span)];
  const runs = [];
  let at = 0;
  let from = !isSpace(value.charCodeAt(0)) ? skipGap(source, start, end, dialect.quotes) : start;
  let plain2 = 0;
  const push2 = (length, sourceLength) => {
    if (plain2 > 0) runs.push({ at: at - plain2, length: plain2, source: from - plain2, sourceLength: plain2 });
    if (length > 0) runs.push({ at, length, source: from, sourceLength });
    plain2 = 0;
    at += length;
    from += sourceLength;
  };
  while (at < value.length && from < end) {
    const code = value.charCodeAt(at);
    const decoded = dialect.introducers.includes(source.charAt(from)) ? dialect.decode(source, from) : void 0;
    if (decoded !== void 0 && value.startsWith(decoded.value, at)) {
      push2(decoded.value.length, decoded.length);
    } else if (isSpace(code) && !goesOn(value, at, source, from)) {
      const gapEnd = skipGap(source, from, end, dialect.quotes);
      if (gapEnd === from) break;
      if (value.startsWith(source.slice(from, gapEnd), at)) {
        plain2 += gapEnd - from;
        at += gapEnd - from;
        from = gapEnd;
      } else push2(skipSpace(value, at) - at, gapEnd - from);
    } else if (code === source.charCodeAt(from)) {
      plain2++;
      at++;
      from++;
    } else break;
  }
  push2(value.length - at, Math.max(end - from, 0));
  return runs;
}
function wholeRun(value, span) {
  return { at: 0, length: value.length, source: span.start, sourceLength: span.end - span.start };
}
function plainDialect(quotes) {
  return { introducers: "", decode: () => void 0, quotes };
}
function markdownDialect(quotes) {
  return { introducers: "\\&", decode: decodeMarkdown, quotes };
}
function cellCodeDialect(quotes) {
  const pipe = { value: "|", length: 2 };
  return { introducers: "\\", decode: (source, at) => source.charAt(at + 1) === "|" ? pipe : void 0, quotes };
}
var punctuation = /[!-/:-@[-`{-~]/;
var reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{0,30}));/y;
function decodeMarkdown(source, at) {
  if (source.charAt(at) === "\\") {
    const next = source.charAt(at + 1);
    return punctuation.test(next) ? { value: next, length: 2 } : void 0;
  }
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (match === null) return void 0;
  const [written2, decimal, hexadecimal, name] = match;
  const value = name === void 0 ? characterOf(decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal)) : decodeNamedCharacterReference(name);
  return value === false ? void 0 : { value, length: written2.length };
}
function characterOf(code) {
  const none2 = code === 0 || code > 1114111 || code >= 55296 && code <= 57343;
  return none2 ? "\uFFFD" : String.fromCodePoint(code);
}
function isSpace(code) {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
function goesOn(value, at, source, from) {
  return value.charCodeAt(at) === source.charCodeAt(from) && value.charCodeAt(at + 1) === source.charCodeAt(from + 1);
}
function skipSpace(text, at) {
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}
function skipGap(source, from, end, quotes) {
  let markers = 0;
  for (; from < end; from++) {
    const code = source.charCodeAt(from);
    if (code === 10 || code === 13) markers = quotes;
    else if (code === 62 && markers > 0) markers--;
    else if (!isSpace(code)) break;
  }
  return from;
}

// src/parse/tree.ts
function openTree(text) {
  return parseDocument(text, {
    schema: "core",
    strict: true,
    uniqueKeys: true,
    keepSourceTokens: true,
    prettyErrors: false
  });
}
function checkTree(document, place) {
  for (const { code, message, pos } of document.errors) {
    const dutch3 = errorsInDutch[code] ?? "de opbouw klopt niet";
    place.faults.note(
      place.base + pos[0],
      { nl: `Dit is geen geldige YAML: ${dutch3}.`, en: `This is not valid YAML: ${message}.` },
      {
        nl: "Controleer inspringing, dubbele punten en aanhalingstekens; zet tekst met leestekens tussen aanhalingstekens.",
        en: "Check indentation, colons and quotes; put text with punctuation between quotes."
      }
    );
  }
  let aliases = 0;
  visit(document, {
    Alias(_, alias) {
      aliases++;
      place.faults.note(
        spanOfNode(alias, place).start,
        {
          nl: `De verwijzing '*${alias.source}' kan hier niet.`,
          en: `The alias '*${alias.source}' is not allowed here.`
        },
        { nl: "Schrijf de waarde uit.", en: "Write the value in full." }
      );
    }
  });
  return document.errors.length + aliases === 0;
}
var errorsInDutch = {
  BAD_INDENT: "de inspringing klopt niet",
  BAD_SCALAR_START: "een waarde begint met een teken dat tussen aanhalingstekens moet",
  BLOCK_AS_IMPLICIT_KEY: "er staan twee dubbele punten in \xE9\xE9n regel",
  DUPLICATE_KEY: "deze sleutel staat er twee keer",
  MISSING_CHAR: "er ontbreekt een teken, zoals een aanhalingsteken of haakje",
  MULTIPLE_DOCS: "het bestand bevat meer dan \xE9\xE9n document",
  RESOURCE_EXHAUSTION: "de lagen zijn te diep genest",
  TAB_AS_INDENT: "er is ingesprongen met een tab; gebruik spaties"
};
function spanOfNode(node, { source, base }) {
  const [from, to] = node.range ?? [0, 0];
  const start = base + from;
  let end = base + to;
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  return { start, end };
}
function entriesOf(map, place) {
  return map.items.map(({ key, value }) => {
    const keyNode = key;
    const empty = value === null || isScalar(value) && value.value === null;
    return {
      key: isScalar(keyNode) ? writtenAs(keyNode) : "",
      keySpan: spanOfNode(keyNode, place),
      value: empty ? null : value
    };
  });
}
function readMapping(node, known, place) {
  const found = /* @__PURE__ */ new Map();
  if (!isMap(node)) {
    noteKind(node, { nl: `sleutels zoals '${known[0]}:'`, en: `keys such as '${known[0]}:'` }, place);
    return found;
  }
  for (const entry of entriesOf(node, place)) {
    if (known.includes(entry.key)) found.set(entry.key, entry);
    else noteUnknown(entry, known, place);
  }
  return found;
}
function noteUnknown({ key, keySpan }, known, { faults }) {
  const near = didYouMean(key, known);
  const choice = known.join(", ");
  faults.note(
    keySpan.start,
    { nl: `De sleutel '${key}' bestaat niet.`, en: `The key '${key}' does not exist.` },
    near === void 0 ? { nl: `Kies uit: ${choice}.`, en: `Choose from: ${choice}.` } : { nl: `Bedoelt u '${near}'?`, en: `Did you mean '${near}'?` }
  );
}
function noteKind(node, expected, place) {
  place.faults.note(
    spanOfNode(node, place).start,
    { nl: `Hier hoort ${expected.nl}.`, en: `Expected ${expected.en} here.` },
    {
      nl: "Zet tekst met haken of dubbele punten tussen aanhalingstekens.",
      en: "Put text with brackets or colons between quotes."
    }
  );
}
function writtenAs(scalar) {
  return scalar.type === "PLAIN" ? scalar.source ?? "" : String(scalar.value);
}
function readScalar(scalar, place) {
  const { source, base } = place;
  const [from, to] = scalar.range ?? [0, 0];
  const span = { start: base + from, end: base + to };
  const value = writtenAs(scalar);
  switch (scalar.type) {
    case "QUOTE_SINGLE":
    case "QUOTE_DOUBLE": {
      const inner = { start: span.start + 1, end: span.end - 1 };
      const dialect = scalar.type === "QUOTE_SINGLE" ? singleQuoted : doubleQuoted;
      return { value, runs: align(value, source, inner, dialect), marks: [] };
    }
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL": {
      const header = source.slice(span.start, span.end).search(/[\r\n]/);
      const body2 = { start: header < 0 ? span.end : span.start + header, end: span.end };
      const held = `
${value}`;
      return sliceText({ value: held, runs: align(held, source, body2, unquoted), marks: [] }, 1, held.length);
    }
    default:
      return { value, runs: align(value, source, span, unquoted), marks: [] };
  }
}
var unquoted = { introducers: "", decode: () => void 0, quotes: 0 };
var singleQuoted = {
  introducers: "'",
  decode: (source, at) => source.charAt(at + 1) === "'" ? { value: "'", length: 2 } : void 0,
  quotes: 0
};
var doubleQuoted = { introducers: "\\", decode: decodeEscape, quotes: 0 };
var simpleEscapes = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  "	": "	",
  v: "\v",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\"
};
var numberedEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/y;
var lineEscape = /\\\r?\n[ \t]*/y;
function decodeEscape(source, at) {
  const simple = simpleEscapes[source.charAt(at + 1)];
  if (simple !== void 0) return { value: simple, length: 2 };
  numberedEscape.lastIndex = at;
  const match = numberedEscape.exec(source);
  if (match !== null) {
    const code = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? "", 16);
    return code > 1114111 ? void 0 : { value: String.fromCodePoint(code), length: match[0].length };
  }
  lineEscape.lastIndex = at;
  const fold2 = lineEscape.exec(source);
  return fold2 === null ? void 0 : { value: "", length: fold2[0].length };
}

// src/parse/facts.ts
var formOf = new Map(factForms.flatMap((form) => [form.nl, form.en].map((key) => [key, form])));
var factKeys = [...formOf.keys()];
function factOf(key) {
  return formOf.get(key);
}
function readFacts(map, place) {
  const stated = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  for (const entry of entriesOf(map, place)) {
    const form = factOf(entry.key);
    if (form === void 0) {
      noteUnknown(entry, factKeys, place);
      continue;
    }
    const earlier = keys.get(form.name);
    if (earlier !== void 0) noteTwice(entry, earlier, place);
    keys.set(form.name, entry.key);
    const value = entry.value === null ? void 0 : readFact(form, entry.value, place);
    if (value !== void 0) stated.set(form.name, value);
  }
  return { ...noFacts, ...Object.fromEntries(stated), inferred: noFacts.inferred.filter((name) => !stated.has(name)) };
}
function readFact(form, node, place) {
  const items = isSeq(node) && form.takes === "choices" ? node.items : [node];
  const written2 = items.map((item) => isScalar2(item) ? writtenAs(item) : void 0);
  const value = written2.includes(void 0) ? void 0 : interpretFact(form, written2.join(","));
  if (value === void 0) noteValue(form, node, place);
  return value;
}
function interpretFact(form, written2) {
  const text = written2.trim();
  switch (form.takes) {
    case "text":
      return text;
    case "number":
      return interpretNumber(text);
    case "date":
      return isDate(text) ? text : void 0;
    case "choice":
      return form.choices?.find((choice) => choice === text.toLowerCase());
    case "choices": {
      const chosen = text.toLowerCase().split(/\s*[,;]\s*/);
      return chosen.every((choice) => form.choices?.includes(choice)) ? [...new Set(chosen)] : void 0;
    }
  }
}
function interpretNumber(text) {
  const bare2 = text.replace(/^(?:€|EUR)\s*/i, "").replace(/,-{1,2}$/, "");
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare2)) return Number(bare2.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare2)) return Number(bare2.replaceAll(",", ""));
  if (/^\d{1,15}(?:[.,]\d+)?$/.test(bare2)) return Number(bare2.replace(",", "."));
  return void 0;
}
function expectedOf(form) {
  const choices = form.choices?.join(", ") ?? "";
  switch (form.takes) {
    case "text":
      return { nl: "tekst", en: "text" };
    case "number":
      return { nl: "een getal, zoals 4 of 1.500.000", en: "a number, such as 4 or 1500000" };
    case "date":
      return {
        nl: "een datum als jaar-maand-dag, zoals 2026-03-01",
        en: "a date as year-month-day, such as 2026-03-01"
      };
    case "choice":
      return { nl: `een van: ${choices}`, en: `one of: ${choices}` };
    case "choices":
      return { nl: `een of meer van: ${choices}`, en: `one or more of: ${choices}` };
  }
}
function noteValue(form, node, place) {
  const { start, end } = spanOfNode(node, place);
  const written2 = place.source.slice(start, end).split(/[\r\n]/)[0];
  const expected = expectedOf(form);
  place.faults.note(
    start,
    { nl: `'${written2}' kan niet bij '${form.nl}'.`, en: `'${written2}' is no value for '${form.en}'.` },
    { nl: `Schrijf ${expected.nl}.`, en: `Write ${expected.en}.` },
    { nl: `Bedoeld is: ${form.about.nl}.`, en: `It means: ${form.about.en}.` }
  );
}
function noteTwice({ key, keySpan }, earlier, place) {
  place.faults.note(
    keySpan.start,
    { nl: `'${key}' en '${earlier}' zijn hetzelfde feit.`, en: `'${key}' and '${earlier}' are the same fact.` },
    { nl: "Laat een van de twee weg.", en: "Leave out one of the two." }
  );
}

// src/parse/frontmatter.ts
function readFrontMatter(yaml, place) {
  const document = openTree(yaml);
  const map = document.contents;
  if (!isMap2(map)) return void 0;
  if (!entriesOf(map, place).some(({ key }) => factOf(key) !== void 0)) {
    return document.errors.length === 0 ? noFacts : void 0;
  }
  return checkTree(document, place) ? readFacts(map, place) : noFacts;
}

// src/parse/html.ts
var silent = new Set(
  "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr".split(
    " "
  )
);
var parting = new Set(
  `address article aside audio blockquote body br button caption center col colgroup dd details div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input label legend li link main menu
  meta nav object ol option p picture pre section select source style script summary svg table tbody td template
  textarea tfoot th thead title tr ul video`.split(/\s+/)
);
var notation = /<!--[\s\S]*?(?:-->|$)|<\/?([A-Za-z][A-Za-z\d-]*)(?=[\s/>])[^<>]*>/g;
function cutHtml(html) {
  const pieces = [];
  let at = 0;
  for (const match of html.matchAll(notation)) {
    const name = match[1]?.toLowerCase();
    const kind = name === void 0 ? "comment" : silent.has(name) ? "silent" : parting.has(name) ? "parting" : "text";
    if (kind === "text") continue;
    if (match.index > at) pieces.push({ kind: "text", start: at, end: match.index });
    at = match.index + match[0].length;
    pieces.push({ kind, start: match.index, end: at });
  }
  if (at < html.length) pieces.push({ kind: "text", start: at, end: html.length });
  return pieces;
}

// src/parse/inline.ts
function spanOf(node, shift) {
  const { start, end } = node.position ?? { start: {}, end: {} };
  return { start: (start.offset ?? 0) + shift, end: (end.offset ?? 0) + shift };
}
function readInline(block, around3) {
  const writing = { value: "", runs: [], marks: [] };
  for (const child of block.children) addNode(writing, child, around3);
  return finish(writing, spanOf(block, around3.shift));
}
function readCode(value, span, around3) {
  const { source, quotes } = around3;
  const fenced = /^[ \t]*[`~]/.test(source.slice(span.start, span.start + 10));
  if (!fenced) return { value, runs: align(unifyBreaks(value), source, span, plainDialect(quotes)), marks: [] };
  const line = source.slice(span.start, span.end).search(/[\r\n]/);
  const body2 = { start: line < 0 ? span.end : span.start + line, end: span.end };
  const held = `
${unifyBreaks(value)}`;
  return sliceText({ value: held, runs: align(held, source, body2, plainDialect(quotes)), marks: [] }, 1, held.length);
}
function readHtml(html, span, around3) {
  const writing = { value: "", runs: [], marks: [] };
  addHtml(writing, html, span, around3);
  return finish(writing, span);
}
function finish(writing, span) {
  if (writing.runs.length === 0) writing.runs.push({ at: 0, length: 0, source: span.start, sourceLength: 0 });
  return writing;
}
function addNode(writing, node, around3) {
  const span = spanOf(node, around3.shift);
  const start = writing.value.length;
  switch (node.type) {
    case "text":
      addText(writing, node.value, span, around3, markdownDialect(around3.quotes));
      break;
    case "break":
      addRun(writing, "\n", span);
      mark(writing, "break", start);
      break;
    case "inlineCode": {
      const dialect = around3.cell ? cellCodeDialect(around3.quotes) : plainDialect(around3.quotes);
      addText(writing, node.value, insideTicks(around3.source, span), around3, dialect);
      mark(writing, "code", start);
      break;
    }
    case "html":
      addHtml(writing, node.value, span, around3);
      break;
    case "image":
    case "imageReference": {
      const alt = { start: span.start + 2, end: span.end };
      addText(writing, node.alt ?? "", alt, around3, markdownDialect(around3.quotes));
      mark(writing, "image", start, node.type === "image" ? node.url : around3.definitions.get(node.identifier));
      break;
    }
    case "footnoteReference":
      mark(writing, "footnote", start, node.identifier);
      break;
    case "emphasis":
    case "strong":
      for (const child of node.children) addNode(writing, child, around3);
      mark(writing, node.type, start);
      break;
    case "link":
    case "linkReference":
      for (const child of node.children) addNode(writing, child, around3);
      mark(writing, "link", start, node.type === "link" ? node.url : around3.definitions.get(node.identifier));
      break;
  }
}
function addText(writing, raw, span, around3, dialect) {
  if (raw === "") return;
  const value = unifyBreaks(raw);
  const at = writing.value.length;
  const runs = align(value, around3.source, span, dialect);
  for (const run of runs) writing.runs.push(at === 0 ? run : { ...run, at: run.at + at });
  writing.value += value;
}
function addRun(writing, value, span) {
  writing.runs.push({ ...wholeRun(value, span), at: writing.value.length });
  writing.value += value;
}
function addHtml(writing, raw, span, around3) {
  const { source, quotes } = around3;
  const html = unifyBreaks(raw);
  const whole = { value: html, runs: align(html, source, span, plainDialect(quotes)), marks: [] };
  for (const piece of cutHtml(html)) {
    const part = sliceText(whole, piece.start, piece.end);
    const place = { start: part.runs[0]?.source ?? span.start, end: endOf(part, span.end) };
    const at = writing.value.length;
    if (piece.kind === "comment") around3.comments.push(place);
    if (piece.kind === "parting") {
      addRun(writing, "\n", place);
      mark(writing, "break", at);
    }
    if (piece.kind === "text") {
      for (const run of part.runs) writing.runs.push({ ...run, at: run.at + at });
      writing.value += part.value;
      mark(writing, "html", at);
    }
  }
}
function endOf(text, otherwise) {
  const last = text.runs.at(-1);
  return last === void 0 ? otherwise : last.source + last.sourceLength;
}
function mark(writing, kind, start, target) {
  writing.marks.push({ kind, start, end: writing.value.length, ...target === void 0 ? {} : { target } });
}
function insideTicks(source, span) {
  let { start, end } = span;
  while (start < end && source.charAt(start) === "`" && source.charAt(end - 1) === "`") {
    start++;
    end--;
  }
  const inner = source.slice(start, end);
  const padded = /^[ \r\n]/.test(inner) && /[ \r\n]$/.test(inner) && /[^ \r\n]/.test(inner);
  return padded ? { start: start + 1, end: end - 1 } : { start, end };
}
function unifyBreaks(value) {
  return value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value;
}

// src/parse/language.ts
var enough = 600;
var dutch = new Set(
  "de het een en van voor met zijn wordt worden moet dient niet aan bij dat die deze als door".split(" ")
);
var english = new Set("the a and of for with are shall must be not to by that this which from as any or".split(" "));
function guessLanguage(passages) {
  let read = 0;
  let balance = 0;
  for (const { text } of passages) {
    for (const word2 of text.value.toLowerCase().split(/[^a-z]+/)) {
      if (dutch.has(word2)) balance++;
      if (english.has(word2)) balance--;
      read++;
    }
    if (read > enough) break;
  }
  return balance < 0 ? "en" : "nl";
}

// src/parse/lines.ts
function isBreak2(code) {
  return code === 10 || code === 13;
}
function lineStart(source, offset) {
  while (offset > 0 && !isBreak2(source.charCodeAt(offset - 1))) offset--;
  return offset;
}
function lineEnd(source, offset) {
  while (offset < source.length && !isBreak2(source.charCodeAt(offset))) offset++;
  return source.startsWith("\r\n", offset) ? offset + 2 : Math.min(offset + 1, source.length);
}
function linesOf(source, span) {
  const ended = span.end > span.start && isBreak2(source.charCodeAt(span.end - 1));
  return { start: lineStart(source, span.start), end: ended ? span.end : lineEnd(source, span.end) };
}
function linesAndBlank(source, span, quoted2) {
  const { start, end } = linesOf(source, span);
  const after = lineEnd(source, end);
  const blank = quoted2 ? /^[ \t]*>[ \t>]*[\r\n]*$/ : /^[ \t]*[\r\n]*$/;
  return { start, end: blank.test(source.slice(end, after)) ? after : end };
}

// src/parse/outline.ts
var numbered = /^(?:(?:hoofdstuk|paragraaf|artikel|chapter|section|article)\s+)?(\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*)(?=[.:)]?(?:\s|$))/i;
var annexed = /^(?:bijlage|annex|appendix)\s+(?:\d{1,3}|[a-z])\b/i;
function outline() {
  const root = { depth: 0, number: "", children: 0 };
  const levels = [];
  return (title, depth) => {
    while ((levels.at(-1)?.depth ?? 0) >= depth) levels.pop();
    const parent = levels.at(-1) ?? root;
    const own = numbered.exec(title)?.[1];
    parent.children = own === void 0 ? parent.children + 1 : Number(/\d+(?=[a-z]?$)/i.exec(own)?.[0]);
    const counted = parent.number === "" ? `${parent.children}` : `${parent.number}.${parent.children}`;
    const number2 = annexed.exec(title)?.[0] ?? own ?? counted;
    levels.push({ depth, number: number2, children: 0 });
    return number2;
  };
}

// src/parse/markdown.ts
function register(options) {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
  if (!options.frontMatter) return;
  data.micromarkExtensions.push(frontmatter("yaml"));
  data.fromMarkdownExtensions.push(frontmatterFromMarkdown("yaml"));
}
var withFrontMatter = unified().use(remarkParse).use(register, { frontMatter: true }).freeze();
var withoutFrontMatter = unified().use(remarkParse).use(register, { frontMatter: false }).freeze();
function parseMarkdown(draft) {
  const faults = collectFaults(draft);
  const source = draft.text;
  const shift = source.startsWith("\uFEFF") ? 1 : 0;
  const markdown = source.slice(shift);
  let tree = withFrontMatter.parse(markdown);
  const first = tree.children[0];
  let facts = noFacts;
  if (first?.type === "yaml") {
    const matter = readFrontMatter(first.value, { source, base: lineEnd(source, shift), faults });
    if (matter === void 0) tree = withoutFrontMatter.parse(markdown);
    else facts = matter;
  }
  const reading = openReading(source, shift, tree.children, faults);
  const blocks = readBlocks(tree.children, reading, atTop);
  faults.settle();
  const { sections, passages } = reading;
  const language = facts.language ?? guessLanguage(passages);
  return {
    draft,
    facts,
    language,
    blocks,
    sections,
    passages,
    allowances: reading.pending.map(settleAllowance(reading))
  };
}
var atTop = { quotes: 0, footnote: false, holder: null, item: false };
function openReading(source, shift, nodes, faults) {
  const definitions = /* @__PURE__ */ new Map();
  collectDefinitions(nodes, definitions);
  return {
    source,
    shift,
    faults,
    definitions,
    sections: [],
    passages: [],
    pending: [],
    comments: [],
    number: outline(),
    tables: 0
  };
}
function collectDefinitions(nodes, found) {
  for (const node of nodes) {
    if (node.type === "definition") define(node, found);
    else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem")
      collectDefinitions(node.children, found);
    else if (node.type === "footnoteDefinition") collectDefinitions(node.children, found);
  }
}
function define({ identifier, url }, found) {
  if (!found.has(identifier)) found.set(identifier, url);
}
function readBlocks(nodes, reading, within) {
  const blocks = [];
  for (const [index, node] of nodes.entries()) {
    const block = readBlock(node, index, nodes, reading, within);
    if (block !== void 0) blocks.push(block);
  }
  return blocks;
}
function readBlock(node, index, siblings, reading, within) {
  const span = spanOf(node, reading.shift);
  switch (node.type) {
    case "heading":
      return readHeading(node, span, reading, within);
    case "paragraph": {
      const text = readInline(node, around(reading, within));
      const first = index === 0 && within.holder !== null;
      const extent = first ? within.holder.extent : extentOf(span, reading, within);
      addPassage(text, first && within.item ? "item" : "paragraph", extent, reading, within);
      allowInline(first ? within.holder.span : span, reading);
      return { type: "paragraph", text, span };
    }
    case "list": {
      const items = node.children.map((item, at) => {
        const itemSpan = spanOf(item, reading.shift);
        const next = node.children[at + 1];
        const extent = itemExtent(itemSpan, next && spanOf(next, reading.shift), reading, within);
        const inside = { ...within, holder: { span: itemSpan, extent }, item: true };
        return { blocks: readBlocks(item.children, reading, inside), span: itemSpan };
      });
      return { type: "list", ordered: node.ordered === true, start: node.start ?? 1, items, span };
    }
    case "table":
      return readTable(node, span, reading, within);
    case "blockquote": {
      const blocks = readBlocks(node.children, reading, { ...within, quotes: within.quotes + 1, item: false });
      return { type: "quote", blocks, span };
    }
    case "footnoteDefinition": {
      const extent = linesAndBlank(reading.source, span, within.quotes > 0);
      const inside = { ...within, footnote: true, holder: { span, extent }, item: false };
      return { type: "footnote", name: node.identifier, blocks: readBlocks(node.children, reading, inside), span };
    }
    case "code":
      return { type: "code", text: readCode(node.value, span, around(reading, within)), span };
    case "html": {
      const text = readHtml(node.value, span, around(reading, within));
      const comment = text.value.trim() === "" && reading.comments.length > 0;
      if (comment) allowNext(index, siblings, span, reading, within);
      else allowInline(span, reading);
      addPassage(text, "paragraph", extentOf(span, reading, within), reading, within);
      return { type: "html", text, comment, span };
    }
    case "thematicBreak":
      return { type: "divider", span };
    default:
      return void 0;
  }
}
function readHeading(node, span, reading, within) {
  const text = readInline(node, around(reading, within));
  const opens = within.quotes === 0 && within.holder === null;
  if (opens) {
    const title = text.value.replace(/\s+/g, " ").trim();
    reading.sections.push({ number: reading.number(title, node.depth), title, depth: node.depth, span });
  }
  addPassage(text, "heading", extentOf(span, reading, within), reading, within);
  allowInline(span, reading, opens ? reading.sections.length - 1 : -1);
  return { type: "heading", depth: node.depth, text, span };
}
function readTable(node, span, reading, within) {
  const table = reading.tables++;
  const headers = [];
  const rows = node.children.map((row, at) => {
    const rowSpan = spanOf(row, reading.shift);
    const extent = extentOf(at === 0 ? span : rowSpan, reading, within, false);
    const cells = row.children.map((cell, column) => {
      const text = readInline(cell, { ...around(reading, within), cell: true });
      if (at === 0) headers.push(text.value.trim());
      addPassage(text, "cell", extent, reading, within, { column: headers[column] || null, table, row: at });
      allowInline(rowSpan, reading);
      return { text, span: spanOf(cell, reading.shift) };
    });
    return { cells, span: rowSpan };
  });
  return { type: "table", rows, span };
}
function around({ source, shift, definitions, comments }, { quotes }) {
  return { source, shift, quotes, cell: false, definitions, comments };
}
var noTable = { column: null, table: -1, row: -1 };
function addPassage(text, role, extent, reading, within, place = noTable) {
  if (trimText(text).value === "") return;
  reading.passages.push({
    text,
    role: within.footnote && role !== "cell" ? "footnote" : role,
    extent,
    section: reading.sections.length - 1,
    ...place,
    quoted: within.quotes > 0,
    stated: null
  });
}
function extentOf(span, { source }, { quotes, holder }, blank = true) {
  const lines = blank ? linesAndBlank(source, span, quotes > 0) : linesOf(source, span);
  return holder !== null && !opensLine(source, lines.start, span.start) ? holder.extent : lines;
}
function itemExtent(span, next, { source }, { holder }) {
  const lines = linesOf(source, span);
  if (holder === null || opensLine(source, lines.start, span.start)) return lines;
  return next === void 0 ? holder.extent : { start: span.start, end: next.start };
}
function opensLine(source, start, at) {
  return /^[\uFEFF \t>]*$/.test(source.slice(start, at));
}
function takePermissions({ source, comments, faults }) {
  const found = comments.flatMap((span) => {
    const permission = readComment(source.slice(span.start, span.end), span.start, faults);
    return permission === void 0 ? [] : [{ permission, span }];
  });
  comments.length = 0;
  return found;
}
function allowInline(covers, reading, section = -1) {
  if (reading.comments.length === 0) return;
  for (const found of takePermissions(reading)) reading.pending.push({ ...found, covers, section });
}
function allowNext(index, siblings, span, reading, within) {
  const found = takePermissions(reading);
  if (found.length === 0) return;
  const next = siblings.slice(index + 1).find((node) => node.type !== "html" && node.type !== "definition");
  const amidItems = siblings[index - 1]?.type === "list" && next?.type === "list";
  const target = amidItems ? next.children[0] ?? next : next;
  const covers = target === void 0 ? within.holder?.span ?? span : spanOf(target, reading.shift);
  const opens = next?.type === "heading" && within.quotes === 0 && within.holder === null;
  const section = opens ? reading.sections.length : -1;
  for (const one of found) reading.pending.push({ ...one, covers, section });
}
function settleAllowance({ sections, source }) {
  return ({ permission, span, covers, section }) => {
    const opened = sections[section];
    if (opened === void 0) return { ...permission, span, covers };
    const next = sections.slice(section + 1).find(({ depth }) => depth <= opened.depth);
    return { ...permission, span, covers: { start: covers.start, end: next?.span.start ?? source.length } };
  };
}

// src/parse/yaml.ts
import { isMap as isMap3, isScalar as isScalar3, isSeq as isSeq2 } from "yaml";
var draftKeys = ["tender", "requirements", "sections"];
var sectionKeys = ["title", "text", "requirements", "sections"];
var requirementKeys = ["id", "text", "kind", "evidence", "lot", "allow", "section"];
var allowanceKeys = ["rule", "reason", "until", "by"];
var requirementKinds = [
  "exclusion",
  "selection",
  "requirement",
  "wish",
  "award",
  "contract-term",
  "information"
];
function parseYaml(draft) {
  const faults = collectFaults(draft);
  const source = draft.text;
  const base = source.startsWith("\uFEFF") ? 1 : 0;
  const reading = {
    source,
    base,
    faults,
    blocks: [],
    sections: [],
    passages: [],
    allowances: [],
    number: outline()
  };
  const document = openTree(source.slice(base));
  checkTree(document, reading);
  faults.settle();
  const facts = readDraft(document.contents, reading);
  faults.settle();
  const { blocks, sections, passages, allowances } = reading;
  return { draft, facts, language: facts.language ?? guessLanguage(passages), blocks, sections, passages, allowances };
}
function readDraft(node, reading) {
  const known = draftKeys;
  if (!isMap3(node) || !node.items.some(({ key }) => isScalar3(key) && known.includes(writtenAs(key)))) {
    reading.faults.note(
      reading.base,
      { nl: "Dit YAML-bestand is geen uitvraag.", en: "This YAML file is no tender draft." },
      {
        nl: "Een uitvraag heeft 'tender:' met feiten en 'requirements:' of 'sections:' met eisen.",
        en: "A draft has 'tender:' with facts and 'requirements:' or 'sections:' with requirements."
      }
    );
    return noFacts;
  }
  let facts = noFacts;
  for (const { key, value } of readMapping(node, known, reading).values()) {
    if (key === "requirements") readRequirements(value, 1, reading);
    else if (key === "sections") readSections(value, 1, reading);
    else if (isMap3(value)) facts = readFacts(value, reading);
    else if (value !== null) noteKind(value, { nl: "feiten zoals 'titel:'", en: "facts such as 'title:'" }, reading);
  }
  return facts;
}
function readSections(list, depth, reading) {
  for (const { node } of itemsOf(list, reading)) {
    const keys = readMapping(node, sectionKeys, reading);
    const title = textOf(keys.get("title"), reading);
    if (title !== void 0) openSection(title, depth, reading);
    for (const entry of keys.values()) {
      if (entry.key === "text") addText2(textOf(entry, reading), null, null, reading);
      if (entry.key === "requirements") readRequirements(entry.value, depth + 1, reading);
      if (entry.key === "sections") readSections(entry.value, depth + 1, reading);
    }
  }
}
function openSection(title, depth, reading) {
  const span = spanOfText(title);
  const heading = title.value.replace(/\s+/g, " ");
  reading.sections.push({ number: reading.number(heading, depth), title: heading, depth, span });
  reading.blocks.push({ type: "heading", depth, text: title, span });
  addPassage2(title, "heading", span, null, reading);
}
function readRequirements(list, depth, reading) {
  let group;
  for (const { node, extent } of itemsOf(list, reading)) {
    const keys = readMapping(node, requirementKeys, reading);
    const section = textOf(keys.get("section"), reading);
    if (section !== void 0 && section.value !== group) openSection(section, depth, reading);
    group = section?.value;
    const text = textOf(keys.get("text"), reading);
    if (text === void 0 && isMap3(node)) noteTextless(node, reading);
    const stated = {
      id: wordOf(keys.get("id"), reading),
      kind: kindOf(keys.get("kind"), reading),
      lot: wordOf(keys.get("lot"), reading),
      evidence: false
    };
    addText2(text, extent, stated, reading);
    for (const proof of scalarsOf(keys.get("evidence"), reading)) {
      addText2(proof, extent, { ...stated, evidence: true }, reading);
    }
    readAllowances(keys.get("allow")?.value ?? null, extent, reading);
  }
}
function readAllowances(node, covers, reading) {
  const list = isSeq2(node) ? itemsOf(node, reading).map((item) => item.node) : node === null ? [] : [node];
  for (const item of list) {
    const keys = readMapping(item, allowanceKeys, reading);
    if (!isMap3(item)) continue;
    const word2 = (key) => wordOf(keys.get(key), reading);
    const rules2 = (word2("rule") ?? "").split(/[\s,]+/).filter((rule) => rule !== "");
    const span = spanOfNode(item, reading);
    const said = { rules: rules2, reason: word2("reason") ?? "", until: word2("until"), by: word2("by") };
    const permission = checkPermission(said, span.start, reading.faults);
    if (permission !== void 0) reading.allowances.push({ ...permission, span, covers });
  }
}
function itemsOf(list, reading) {
  if (list === null) return [];
  if (!isSeq2(list)) {
    noteKind(list, { nl: "een lijst met '- ' voor elk onderdeel", en: "a list with '- ' before each entry" }, reading);
    return [];
  }
  const nodes = list.items;
  return nodes.flatMap(
    (node, index) => isScalar3(node) && node.value === null ? [] : [{ node, extent: extentOf2(list, index, reading) }]
  );
}
function extentOf2(list, index, { source, base, ...rest }) {
  const place = { source, base, ...rest };
  const nodes = list.items;
  const own = spanOfNode(nodes[index], place);
  const token = list.srcToken;
  if (list.flow || token?.type !== "block-seq") {
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    if (after !== void 0) return { start: own.start, end: spanOfNode(after, place).start };
    return { start: before === void 0 ? own.start : spanOfNode(before, place).end, end: own.end };
  }
  const dash = token.items[index]?.start.find(({ type }) => type === "seq-item-ind");
  const start = dash === void 0 ? own.start : base + dash.offset;
  return { start: lineStart(source, start), end: lineEnd(source, own.end) };
}
function kindOf(entry, reading) {
  const written2 = wordOf(entry, reading);
  const kind = requirementKinds.find((candidate) => candidate === written2);
  if (written2 !== null && kind === void 0 && entry?.value) {
    const near = didYouMean(written2, requirementKinds);
    const choice = requirementKinds.join(", ");
    reading.faults.note(
      spanOfNode(entry.value, reading).start,
      { nl: `De soort '${written2}' bestaat niet.`, en: `The kind '${written2}' does not exist.` },
      near === void 0 ? { nl: `Kies uit: ${choice}.`, en: `Choose from: ${choice}.` } : { nl: `Bedoelt u '${near}'?`, en: `Did you mean '${near}'?` }
    );
  }
  return kind ?? null;
}
function wordOf(entry, reading) {
  return textOf(entry, reading)?.value ?? null;
}
function textOf(entry, reading) {
  if (entry === void 0 || entry.value === null) return void 0;
  if (isScalar3(entry.value)) return readText(entry.value, reading);
  noteKind(entry.value, { nl: `tekst achter '${entry.key}:'`, en: `text after '${entry.key}:'` }, reading);
  return void 0;
}
function scalarsOf(entry, reading) {
  if (entry === void 0 || !isSeq2(entry.value)) return [textOf(entry, reading)].filter((text) => text !== void 0);
  return itemsOf(entry.value, reading).flatMap(({ node }) => textOf({ ...entry, value: node }, reading) ?? []);
}
function readText(node, reading) {
  const text = trimText(readScalar(node, reading));
  return text.value === "" ? void 0 : text;
}
function addText2(text, extent, stated, reading) {
  if (text === void 0) return;
  const span = spanOfText(text);
  reading.blocks.push({ type: "paragraph", text, span });
  addPassage2(text, "paragraph", extent ?? span, stated, reading);
}
function addPassage2(text, role, extent, stated, reading) {
  const section = reading.sections.length - 1;
  reading.passages.push({ text, role, extent, section, column: null, table: -1, row: -1, quoted: false, stated });
}
function spanOfText({ runs }) {
  const [first, last] = [runs[0], runs.at(-1)];
  return { start: first?.source ?? 0, end: (last?.source ?? 0) + (last?.sourceLength ?? 0) };
}
function noteTextless(node, reading) {
  reading.faults.note(
    spanOfNode(node, reading).start,
    { nl: "Deze eis heeft geen tekst.", en: "This requirement has no text." },
    { nl: "Schrijf de eis achter 'text:'.", en: "Write the requirement after 'text:'." }
  );
}

// src/parse/parse.ts
function parse(draft) {
  guardSize(draft);
  if (draft.format === "markdown") guardNesting(draft);
  try {
    return draft.format === "markdown" ? parseMarkdown(draft) : parseYaml(draft);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuse(draft, void 0, {
      nl: "De opmaak van dit bestand is te diep genest.",
      en: "The layout of this file is nested too deeply."
    });
  }
}

// src/language/dutch.ts
var dutch2 = {
  bidder: [
    "inschrijver",
    "gegadigde",
    "kandidaat",
    "combinant",
    "combinatie",
    "deelnemer",
    "ondernemer",
    "onderneming",
    "potenti\xEBle opdrachtnemer",
    "potenti\xEBle aanbieder",
    "kandidaat aanbieder",
    "inschrijvende partij",
    "deelnemende partij",
    "elke partij die inschrijft",
    "aspirant aanbieder"
  ],
  contractor: [
    "opdrachtnemer",
    "aanbieder",
    "*aanbieder",
    "gecontracteerde",
    "gecontracteerde partij",
    "leverancier",
    "dienstverlener",
    "zorgverlener",
    "wederpartij",
    "contractant",
    "contractpartij",
    "gegunde partij",
    "verwerker",
    "gecertificeerde instelling",
    "uitvoerder",
    "hoofdaannemer"
  ],
  subcontractor: ["onderaannemer", "onderaanneming"],
  authority: [
    "opdrachtgever",
    "gemeente",
    "college",
    "aanbestedende dienst",
    "inkopende organisatie",
    "regio",
    "inkoopregio",
    "contractmanager",
    "beoordelingscommissie",
    "inkoper",
    "wij",
    "de toezichthouder",
    "gemeenteraad"
  ],
  staff: [
    "medewerker",
    "personeel",
    "begeleider",
    "beroepskracht",
    "vrijwilliger",
    "professional",
    "hulpverlener",
    "bestuurder"
  ],
  bothParties: [
    "beide partijen",
    "partijen",
    "opdrachtgever en opdrachtnemer",
    "gemeente en aanbieder",
    "opdrachtnemer en opdrachtgever"
  ],
  must: [
    "moet",
    "moeten",
    "dient",
    "dienen",
    "verplicht",
    "gehouden",
    "verplicht zich",
    "dient te",
    "vereist",
    "is vereist",
    "op straffe van",
    "zal",
    "zullen",
    "minimaal",
    "ten minste",
    "tenminste",
    "wordt gevraagd",
    "vereisen"
  ],
  should: [
    "bij voorkeur",
    "gewenst",
    "wenst",
    "wens",
    "wensen",
    "streeft",
    "spant zich in",
    "wenselijk",
    "heeft de voorkeur",
    "wij verwachten",
    "wordt verwacht",
    "zou moeten",
    "idealiter",
    "bij voorkeur"
  ],
  may: [
    "mag",
    "mogen",
    "kan",
    "kunnen",
    "is bevoegd",
    "is gerechtigd",
    "heeft het recht",
    "is toegestaan",
    "staat vrij"
  ],
  dutyVerbs: [
    "beschikt",
    "beschikken",
    "heeft",
    "hebben",
    "voldoet",
    "voldoen",
    "overlegt",
    "overleggen",
    "levert",
    "leveren",
    "verstrekt",
    "verstrekken",
    "toont",
    "tonen",
    "voegt",
    "voegen",
    "verklaart",
    "verklaren",
    "garandeert",
    "waarborgt",
    "borgt",
    "draagt zorg",
    "dragen zorg",
    "zorgt",
    "zorgen",
    "hanteert",
    "hanteren",
    "werkt",
    "werken",
    "meldt",
    "melden",
    "rapporteert",
    "rapporteren",
    "registreert",
    "registreren",
    "informeert",
    "informeren",
    "stelt",
    "stellen",
    "houdt",
    "houden",
    "neemt",
    "nemen",
    "voert",
    "voeren",
    "verantwoordt",
    "verantwoorden",
    "dient in",
    "stuurt",
    "sturen",
    "zendt",
    "bewaart",
    "bewaren",
    "betaalt",
    "vergoedt",
    "vrijwaart",
    "vrijwaren",
    "evalueert",
    "evalueren",
    "meet",
    "meten",
    "publiceert",
    "accepteert",
    "erkent",
    "bevestigt",
    "sluit",
    "sluiten",
    "volgt",
    "volgen",
    "houdt zich",
    "biedt",
    "bieden",
    "start",
    "starten",
    "reageert",
    "organiseert",
    "benoemt",
    "wijst",
    "geeft",
    "geven",
    "maakt",
    "maken",
    "gebruikt",
    "gebruiken",
    "laat",
    "onderhoudt",
    "beheert",
    "deelt",
    "draagt",
    "dragen",
    "treft",
    "treffen",
    "is aangesloten",
    "is ingeschreven",
    "is verzekerd",
    "is gecertificeerd",
    "zijn gecertificeerd",
    "is in het bezit",
    "zijn in het bezit",
    "bezit",
    "handelt",
    "handelen",
    "is aansprakelijk",
    "verleent",
    "factureert",
    "declareert",
    "declareren",
    "legt",
    "leggen",
    "vult",
    "tekent",
    "ondertekent",
    "stemt",
    "plaatst",
    "vraagt",
    "onderschrijft",
    "kent",
    "spreekt",
    "beschrijft",
    "beschrijven",
    "bespreekt",
    "overhandigt",
    "aanlevert",
    "aanleveren",
    "actualiseert",
    "inventariseert",
    "signaleert",
    "co\xF6rdineert",
    "stemt af",
    "werkt samen",
    "bereikbaar"
  ],
  evidenceVerbs: [
    "deelt \u2026 verslag",
    "deelt \u2026 resultaten",
    "deelt \u2026 uitkomsten",
    "deelt \u2026 rapport",
    "overlegt",
    "overleggen",
    "overgelegd",
    "te overleggen",
    "overlegd",
    "toont \u2026 aan",
    "tonen \u2026 aan",
    "aantonen",
    "aan te tonen",
    "aangetoond",
    "aantoonbaar",
    "voegt \u2026 toe",
    "voegt \u2026 bij",
    "voegen \u2026 bij",
    "bijvoegen",
    "bij te voegen",
    "toe te voegen",
    "bijgevoegd",
    "toegevoegd",
    "levert \u2026 aan",
    "levert \u2026 in",
    "leveren \u2026 aan",
    "leveren \u2026 in",
    "aanleveren",
    "aan te leveren",
    "aangeleverd",
    "inleveren",
    "ingeleverd",
    "in te leveren",
    "dient \u2026 in",
    "dienen \u2026 in",
    "indienen",
    "ingediend",
    "in te dienen",
    "verstrekt",
    "verstrekken",
    "te verstrekken",
    "stuurt",
    "sturen",
    "toesturen",
    "toegestuurd",
    "toe te sturen",
    "zendt",
    "overhandigt",
    "bewijst",
    "bewijs",
    "bewijzen",
    "bewijsstuk",
    "bewijsmiddel",
    "kopie van",
    "een kopie",
    "afschrift",
    "uittreksel",
    "blijkt uit",
    "blijken uit",
    "ten bewijze",
    "uploadt",
    "uploaden",
    "ge\xFCpload",
    "staaft",
    "als bijlage",
    "stelt \u2026 beschikbaar",
    "geeft \u2026 inzage",
    "een verklaring",
    "verklaring waaruit",
    "ondertekende verklaring",
    "rapporteert",
    "rapportage",
    "legt \u2026 over",
    "leggen \u2026 over",
    "over te leggen",
    "bewijsstukken",
    "is gecertificeerd",
    "zijn gecertificeerd",
    "in het bezit van een geldig",
    "beschikt over een geldig",
    "meesturen",
    "mee te sturen",
    "stuurt \u2026 mee"
  ],
  tender: [
    "bij inschrijving",
    "bij de inschrijving",
    "bij zijn inschrijving",
    "bij haar inschrijving",
    "bij uw inschrijving",
    "met de inschrijving",
    "bij aanmelding",
    "bij de aanmelding",
    "gelijk met de inschrijving",
    "op het moment van inschrijven",
    "bij inschrijven",
    "tegelijk met de inschrijving",
    "bij de offerte",
    "met zijn inschrijving",
    "inschrijving indienen",
    "bij het indienen"
  ],
  verification: [
    "na voorlopige gunning",
    "na gunning",
    "na de gunning",
    "voorlopig gegund",
    "voorlopig gegunde",
    "voorgenomen gunning",
    "winnende inschrijver",
    "op verzoek",
    "op eerste verzoek",
    "desgevraagd",
    "beoogde opdrachtnemer",
    "aan wie de opdracht wordt gegund",
    "voor contractondertekening",
    "v\xF3\xF3r ondertekening",
    "verificatie",
    "verificatiefase",
    "alleen van de winnaar",
    "wanneer de gemeente daarom vraagt"
  ],
  implementation: [
    "bij aanvang van de overeenkomst",
    "bij de start van de overeenkomst",
    "implementatie",
    "implementatieplan",
    "v\xF3\xF3r de ingangsdatum",
    "voor de ingangsdatum"
  ],
  closing: [
    "na afloop van de overeenkomst",
    "bij het einde van de overeenkomst",
    "na be\xEBindiging",
    "bij be\xEBindiging",
    "einde van de overeenkomst"
  ],
  denial: [
    "niet nodig",
    "niet vereist",
    "niet verplicht",
    "niet langer",
    "niet meer vereist",
    "niet gevraagd",
    "niet \u2026 nodig",
    "niet \u2026 vereist",
    "niet \u2026 verplicht",
    "niet \u2026 gevraagd",
    "hoeft niet",
    "hoeven niet",
    "hoeft geen",
    "hoeven geen",
    "hoeft \u2026 niet",
    "hoeven \u2026 niet",
    "hoeft \u2026 geen",
    "hoeven \u2026 geen",
    "vragen geen",
    "vraagt geen",
    "vragen \u2026 geen",
    "vraagt \u2026 geen",
    "verlangt geen",
    "verlangen geen",
    "is geen \u2026 nodig",
    "is geen \u2026 vereist",
    "geen \u2026 vereist",
    "geen \u2026 nodig",
    "geen \u2026 verplicht",
    "geen \u2026 verlangd",
    "geen \u2026 gevraagd",
    "ook niet",
    "niet van toepassing",
    "stelt geen",
    "stellen geen",
    "geldt niet",
    "gelden niet",
    "geen eis",
    "volstaat",
    "volstaan",
    "in plaats van",
    "wordt niet",
    "worden niet",
    "overbodig"
  ],
  sanction: [
    "uitgesloten",
    "uitsluiting",
    "terzijde",
    "ongeldig",
    "wordt afgewezen",
    "knock out",
    "niet voldoet",
    "niet voldoen"
  ],
  history: [
    "voorheen",
    "voormalig",
    "voormalige",
    "vroegere",
    "destijds",
    "toenmalig",
    "toenmalige",
    "ingetrokken",
    "vervallen",
    "vervalt",
    "niet langer",
    "niet meer",
    "tot 2015",
    "tot 1 januari 2015",
    "v\xF3\xF3r 2015",
    "voor 2015",
    "was vroeger",
    "in het verleden",
    "oude wet",
    "oude wetgeving",
    "overgangsrecht",
    "vorige contractperiode",
    "vorige aanbesteding",
    "is vervangen door",
    "zijn vervangen door",
    "vervangen door",
    "opgevolgd door",
    "opvolger van",
    "gold",
    "golden",
    "historie",
    "historisch",
    "overgegaan in",
    "onder de oude",
    "overgangscli\xEBnt",
    "overgangsbepaling",
    "jarenlang",
    "ten tijde van",
    "inmiddels"
  ],
  explanationTitles: [
    "toelichting",
    "leeswijzer",
    "voorwoord",
    "wijzigingsbeheer",
    "versiebeheer",
    "achtergrond",
    "aanleiding",
    "aanleiding en doel",
    "inleiding",
    "wat is er veranderd"
  ],
  contentsTitles: ["inhoudsopgave", "inhoud"],
  definitionTitles: [
    "definities",
    "begrippen",
    "begripsbepalingen",
    "begrippenlijst",
    "definitielijst",
    "begripsomschrijvingen"
  ],
  explanationOpenings: ["toelichting", "bijvoorbeeld", "ter toelichting", "voorbeeld", "noot", "achtergrond"],
  definitionMarks: [
    "wordt verstaan",
    "verstaan wij",
    "verstaan we",
    "wordt bedoeld",
    "bedoelen wij",
    "onder \u2026 verstaan"
  ],
  instructionMarks: [
    "let op",
    "optioneel",
    "invullen",
    "vul in",
    "verwijder",
    "keuze",
    "opmerking",
    "nog invullen",
    "aanvullen",
    "nader te bepalen"
  ],
  kindTitles: {
    exclusion: ["uitsluitingsgrond", "uitsluiting"],
    selection: ["geschiktheidseis", "minimumeis", "selectiecriterium", "geschiktheid", "selectie"],
    award: [
      "gunningscriterium",
      "gunningscriteria",
      "beoordelingscriterium",
      "kwaliteitscriteria",
      "beoordeling van de inschrijving"
    ],
    wish: ["wens", "programma van wensen"],
    "contract-term": [
      "contractvoorwaarde",
      "contractbepaling",
      "overeenkomst",
      "juridische voorwaarden",
      "contractuele voorwaarden"
    ],
    information: ["planning", "procedure"]
  },
  idColumns: ["nr", "nummer", "id", "code", "eisnr", "eisnummer", "no", "#", "volgnummer", "eis nr"],
  textColumns: [
    "eis",
    "omschrijving",
    "eisen",
    "tekst",
    "omschrijving eis",
    "beschrijving",
    "minimumeis",
    "document",
    "document/bewijsmiddel",
    "geschiktheidseis",
    "wens",
    "voorwaarde"
  ],
  evidenceColumns: [
    "bewijs",
    "bewijsmiddel",
    "bewijsstuk",
    "bewijslast",
    "aan te leveren",
    "verificatie",
    "document/bewijsmiddel",
    "bewijsmiddelen",
    "wijze van aantonen"
  ],
  questionColumns: ["vraag", "vragen", "antwoord"],
  perPeriod: [
    ["dagelijks", 250],
    ["wekelijks", 52],
    ["maandelijks", 12],
    ["kwartaal", 4],
    ["halfjaarlijks", 2],
    ["jaarlijks", 1],
    ["maandelijkse", 12],
    ["kwartaalrapportage", 4],
    ["maandrapportage", 12],
    ["weekrapportage", 52],
    ["jaarrapportage", 1],
    ["jaarverslag", 1],
    ["per kwartaal", 4],
    ["elk kwartaal", 4],
    ["ieder kwartaal", 4],
    ["per maand", 12],
    ["elke maand", 12],
    ["iedere maand", 12],
    ["per week", 52],
    ["elke week", 52],
    ["per jaar", 1],
    ["elk jaar", 1],
    ["ieder jaar", 1],
    ["per halfjaar", 2],
    ["elk halfjaar", 2],
    ["per dag", 250],
    ["elke dag", 250]
  ],
  none: ["-", "\u2013", "\u2014", "n.v.t.", "nvt", "geen", "niet van toepassing", "uea", "akkoordverklaring", "n.v.t"]
};

// src/language/english.ts
var english2 = {
  bidder: ["bidder", "tenderer", "candidate", "offeror", "respondent", "vendor"],
  contractor: ["contractor", "provider", "supplier"],
  subcontractor: ["subcontractor"],
  authority: [
    "contracting authority",
    "municipality",
    "authority",
    "buyer",
    "government",
    "agency",
    "contracting officer"
  ],
  staff: ["staff", "personnel"],
  bothParties: ["both parties", "the parties"],
  must: ["must", "shall", "required", "is obliged", "has to"],
  should: ["should", "preferably", "desirable", "is expected"],
  may: ["may", "can", "is allowed"],
  dutyVerbs: ["provides", "submits", "complies", "ensures", "agrees", "will"],
  evidenceVerbs: ["submit", "provide evidence", "proof", "evidence", "attach", "certificate"],
  tender: ["with the tender", "with the bid", "with its proposal"],
  verification: ["on request", "upon request", "after award"],
  implementation: ["at the start of the contract"],
  closing: ["at the end of the contract"],
  denial: ["not required", "not necessary", "no longer", "need not", "does not need"],
  sanction: ["excluded", "rejected"],
  history: ["formerly", "previously", "repealed", "no longer", "in the past"],
  explanationTitles: ["explanation", "background", "foreword", "introduction", "change log"],
  contentsTitles: ["contents", "table of contents"],
  definitionTitles: ["definitions", "glossary"],
  explanationOpenings: ["explanation", "for example", "note"],
  definitionMarks: ["means", "is understood as"],
  instructionMarks: ["note", "optional", "fill in", "delete", "to be completed"],
  kindTitles: {
    exclusion: ["exclusion"],
    selection: ["selection", "qualification", "minimum requirements"],
    award: ["award criteria", "evaluation"],
    wish: ["wishes"],
    "contract-term": ["contract terms", "terms and conditions"],
    information: ["schedule", "procedure"]
  },
  idColumns: ["no", "nr", "id", "number", "#", "ref"],
  textColumns: ["requirement", "description", "text"],
  evidenceColumns: ["evidence", "proof", "deliverable"],
  questionColumns: ["question", "answer"],
  perPeriod: [
    ["daily", 250],
    ["weekly", 52],
    ["monthly", 12],
    ["quarterly", 4],
    ["yearly", 1],
    ["annually", 1],
    ["per month", 12],
    ["per quarter", 4],
    ["per year", 1],
    ["every month", 12],
    ["every quarter", 4],
    ["every year", 1]
  ],
  none: ["-", "\u2013", "\u2014", "n/a", "none"]
};

// src/language/key.ts
var accents = /[\u0300-\u036f]/g;
var plain = /^[a-z0-9]*$/;
function fold(word2) {
  const lower = word2.toLowerCase();
  return plain.test(lower) ? lower : lower.normalize("NFD").replace(accents, "").replace(/’/g, "'");
}
var irregular = [
  ["kinderen", "kind"],
  ["criteria", "criteri"],
  ["leden", "lid"],
  ["namen", "naam"],
  ["dagen", "dag"],
  ["steden", "stad"],
  ["data", "datum"],
  ["eisen", "eis"],
  ["taken", "taak"],
  ["zaken", "zaak"],
  ["jaren", "jaar"],
  ["delen", "deel"]
];
var endings = [
  [/heden$/, "heid"],
  [/'s$/, ""],
  [/(ie|ee)en$/, "$1"],
  [/iums?$/, "i"],
  [/ia$/, "i"],
  [/([tgfscrn]ie)s$/, "$1"],
  [/(ant|ail|ment|eur|eau|el|er|em|en|erd|aar|oor|dit)s$/, "$1"],
  [/([^aeiou][aeou])s$/, "$1"],
  [/([^e])en$/, "$1"]
];
var stemS = /(is|us|os|as|oos|eis|ijs|aus|oes|ees)$/;
function singular(word2) {
  for (const [plural, single] of irregular) {
    if (word2.endsWith(plural) && (word2 === plural || plural.length > 4)) return word2.slice(0, -plural.length) + single;
  }
  if (word2.length < 5 || !/[nsam]$/.test(word2)) return word2;
  for (const [ending, instead] of endings) {
    if (!ending.test(word2)) continue;
    if (word2.endsWith("s") && ending.source.startsWith("([^aeiou]") && stemS.test(word2)) continue;
    const stem2 = word2.replace(ending, instead);
    return stem2.length >= 3 ? stem2 : word2;
  }
  return word2;
}
function stem(word2) {
  let w = word2;
  if (w.length > 4 && w.endsWith("e") && !w.endsWith("ie") && !w.endsWith("ee")) w = w.slice(0, -1);
  w = w.replace(/([bcdfgklmnprst])\1$/, "$1");
  if (w.endsWith("v")) w = `${w.slice(0, -1)}f`;
  else if (w.endsWith("z")) w = `${w.slice(0, -1)}s`;
  return w.replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (pair) => pair.charAt(0));
}
function inflectionKey(folded) {
  if (folded.length < 4 || /\d/.test(folded)) return folded;
  return stem(singular(folded));
}

// src/language/words.ts
var letter = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff\\u0300-\\u036f";
var wordPattern = new RegExp(`\\d+(?:[.,]\\d+)*|[${letter}][${letter}\\d]*(?:['\u2019][${letter}]+)?`, "g");
var seen = /* @__PURE__ */ new Map();
function words(text) {
  const found = [];
  for (const match of text.matchAll(wordPattern)) {
    const written2 = match[0];
    let form = seen.get(written2);
    if (form === void 0) {
      const folded = fold(written2);
      form = { folded, key: inflectionKey(folded) };
      seen.set(written2, form);
    }
    const start = match.index;
    found.push({ start, end: start + written2.length, written: written2, folded: form.folded, key: form.key });
  }
  return found;
}

// src/language/phrases.ts
var gapWords = 4;
function compilePhrase(written2) {
  const parts = [];
  for (const piece of written2.split(/\s+/)) {
    if (piece === "\u2026" || piece === "...") parts.push({ gap: gapWords });
    else if (piece.includes("*")) parts.push(compoundPart(piece));
    else for (const word2 of words(piece)) parts.push(wordPart(word2.written));
  }
  return { written: written2, parts };
}
function compoundPart(piece) {
  const core = fold(piece.replaceAll("*", ""));
  if (piece.startsWith("*")) return piece.endsWith("*") ? { holds: core } : { ends: inflectionKey(core) };
  return { starts: core };
}
function wordPart(word2) {
  const acronym = /^[A-Z]{1,5}$/.test(word2);
  const mixed = /^.+[A-Z]/.test(word2) && !/^[A-Z]+$/.test(word2);
  return acronym || mixed ? { exact: word2 } : { key: inflectionKey(fold(word2)) };
}
function indexPhrases(phrases) {
  const byKey = /* @__PURE__ */ new Map();
  const byExact = /* @__PURE__ */ new Map();
  const compounds = /* @__PURE__ */ new Map();
  phrases.forEach((phrase, index) => {
    const first = phrase.parts[0];
    if (first === void 0) return;
    if ("key" in first) push(byKey, first.key, index);
    else if ("exact" in first) push(byExact, first.exact, index);
    else if ("starts" in first) push(compounds, `${first.starts.slice(0, 3)}-`, index);
    else if ("ends" in first) push(compounds, `-${first.ends.slice(-3)}`, index);
    else push(compounds, "", index);
  });
  return { phrases, byKey, byExact, compounds, openings: /* @__PURE__ */ new Map() };
}
function push(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}
var none = [];
function openingsOf(index, word2) {
  const known = index.openings.get(word2.written);
  if (known !== void 0) return known;
  const { folded } = word2;
  const compounds = [`${folded.slice(0, 3)}-`, `-${folded.slice(-3)}`, `-${word2.key.slice(-3)}`, ""].flatMap((end) => index.compounds.get(end) ?? none).filter((i) => {
    const part = index.phrases[i]?.parts[0];
    return part !== void 0 && fits(part, word2);
  });
  const whole = [...index.byKey.get(word2.key) ?? none, ...index.byExact.get(word2.written) ?? none];
  const found = whole.length + compounds.length === 0 ? none : [.../* @__PURE__ */ new Set([...whole, ...compounds])];
  index.openings.set(word2.written, found);
  return found;
}
function fits(part, word2) {
  if ("key" in part) return word2.key === part.key;
  if ("exact" in part) return word2.written === part.exact;
  if ("starts" in part) return word2.folded.startsWith(part.starts);
  if ("ends" in part) return word2.folded.endsWith(part.ends) || word2.key.endsWith(part.ends);
  if ("holds" in part) return word2.folded.includes(part.holds);
  return false;
}
function endOf2(parts, part, sentence, at) {
  let p = part;
  let w = at;
  for (; p < parts.length; p++, w++) {
    const wanted = parts[p];
    if (wanted === void 0) return -1;
    if ("gap" in wanted) {
      for (let skip = 0; skip <= wanted.gap; skip++) {
        const end = endOf2(parts, p + 1, sentence, w + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word2 = sentence[w];
    if (word2 === void 0 || !fits(wanted, word2)) return -1;
  }
  return w;
}
function findPhrases(index, sentence) {
  const hits = [];
  for (let from = 0; from < sentence.length; from++) {
    const word2 = sentence[from];
    if (word2 === void 0) continue;
    for (const i of openingsOf(index, word2)) {
      const parts = index.phrases[i]?.parts ?? [];
      const to = endOf2(parts, 1, sentence, from + 1);
      if (to >= 0) hits.push({ index: i, from, to });
    }
  }
  return hits;
}
function longestHits(hits) {
  const byLength = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.index - b.index);
  const kept = [];
  for (const hit of byLength) {
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
function rangeOf(hit, sentence, text) {
  const start = sentence[hit.from]?.start ?? 0;
  const end = sentence[hit.to - 1]?.end ?? start;
  const opens = text.slice(start, end).split("(").length - text.slice(start, end).split(")").length;
  return { start, end: opens > 0 && text.charAt(end) === ")" ? end + 1 : end };
}

// src/language/language.ts
var listNames = [
  "bidder",
  "contractor",
  "subcontractor",
  "authority",
  "staff",
  "bothParties",
  "must",
  "should",
  "may",
  "dutyVerbs",
  "evidenceVerbs",
  "tender",
  "verification",
  "implementation",
  "closing",
  "denial",
  "sanction",
  "history",
  "explanationTitles",
  "contentsTitles",
  "definitionTitles",
  "explanationOpenings",
  "definitionMarks",
  "instructionMarks"
];
function prepare(language) {
  const phrases = [];
  const owners = [];
  const add = (marker, phrase, perYear = null) => {
    phrases.push(compilePhrase(phrase));
    owners.push({ marker, perYear });
  };
  for (const name of listNames) for (const phrase of language[name]) add(name, phrase);
  for (const [kind, titles] of Object.entries(language.kindTitles)) {
    for (const title of titles) add(`kind:${kind}`, title);
  }
  for (const [phrase, perYear] of language.perPeriod) add("perPeriod", phrase, perYear);
  return { words: language, index: indexPhrases(phrases), owners };
}
var prepared = /* @__PURE__ */ new Map();
function languageKnowledge(language) {
  let knowledge = prepared.get(language);
  if (knowledge === void 0) {
    knowledge = prepare(language === "nl" ? dutch2 : english2);
    prepared.set(language, knowledge);
  }
  return knowledge;
}
function findMarkers(knowledge, sentence) {
  return findPhrases(knowledge.index, sentence).flatMap((hit) => {
    const owner = knowledge.owners[hit.index];
    return owner === void 0 ? [] : [{ ...owner, from: hit.from, to: hit.to }];
  });
}

// src/understand/facts.ts
var signs = [
  ["wmo", /\bWmo(?:\s2015)?\b|\bWet maatschappelijke ondersteuning\b/gi],
  ["jeugd", /\bJeugdwet\b|\bjeugdhulp\w*|\bjeugdige[n]?\b/gi]
];
var enough2 = 3;
function inferFacts(facts, statements) {
  if (facts.domain.length > 0) return facts;
  const domain = signs.filter(([, sign]) => {
    let count = 0;
    for (const statement of statements) {
      count += statement.text.value.match(sign)?.length ?? 0;
      if (count >= enough2) return true;
    }
    return false;
  }).map(([name]) => name);
  return domain.length === 0 ? facts : { ...facts, domain, inferred: [...facts.inferred, "domain"] };
}

// src/language/numbers.ts
var smallNumbers = {
  een: 1,
  \u00E9\u00E9n: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  veertien: 14,
  vijftien: 15,
  twintig: 20,
  vierentwintig: 24,
  dertig: 30,
  zestig: 60,
  negentig: 90
};
var daysIn = {
  uur: 1 / 24,
  uren: 1 / 24,
  dag: 1,
  dagen: 1,
  werkdag: 1.4,
  werkdagen: 1.4,
  kalenderdag: 1,
  kalenderdagen: 1,
  week: 7,
  weken: 7,
  maand: 30,
  maanden: 30,
  kalendermaand: 30,
  kalendermaanden: 30,
  kwartaal: 91,
  jaar: 365,
  jaren: 365
};
var number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
var written = Object.keys(smallNumbers).filter((word2) => word2 !== "een").join("|");
var scale = String.raw`(?:\s*(miljoen|mln\.?|mio|miljard|duizend)(?![a-zà-ÿ]))?`;
var patterns = [
  [
    "money",
    new RegExp(String.raw`(?:€|EUR|euro)\s?(${number})${scale}(?:,-|,=)?|(${number})${scale}\s+euro(?![a-zà-ÿ])`, "gi")
  ],
  ["percentage", new RegExp(String.raw`(${number})\s?(?:%|procent(?![a-zà-ÿ]))`, "gi")],
  [
    "duration",
    new RegExp(
      String.raw`(?<![a-zà-ÿ\d.,])(${number}|${written}|een)\s+(${Object.keys(daysIn).join("|")})(?![a-zà-ÿ])`,
      "giu"
    )
  ],
  ["count", new RegExp(String.raw`(?<![a-zà-ÿ\d.,€])(${number}|${written})\s+(?:[a-zà-ÿ]+e\s+)?([a-zà-ÿ]{4,})`, "gi")]
];
function dutchNumber(text) {
  const word2 = smallNumbers[text.toLowerCase()];
  if (word2 !== void 0) return word2;
  return Number(text.replaceAll(".", "").replace(",", "."));
}
function scaled(value, word2) {
  if (word2 === void 0) return value;
  if (/^mil?j?ard/i.test(word2)) return value * 1e9;
  return /^duizend/i.test(word2) ? value * 1e3 : value * 1e6;
}
var holdsNumber = new RegExp(
  String.raw`\d|\b(?:${written}|een (?:${Object.keys(daysIn).join("|")}))(?![a-zà-ÿ])|één`,
  "i"
);
function amounts(text) {
  if (!holdsNumber.test(text)) return [];
  const found = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const [whole, first, second, third, fourth] = match;
      if (kind === "money") {
        const value = scaled(dutchNumber(first ?? third ?? whole), first === void 0 ? fourth : second);
        found.push({ kind, value, unit: "euro", start, end });
      } else if (kind === "percentage") {
        found.push({ kind, value: dutchNumber(first ?? whole), unit: "%", start, end });
      } else if (kind === "duration") {
        const unit = (second ?? "").toLowerCase();
        found.push({ kind, value: dutchNumber(first ?? whole) * (daysIn[unit] ?? 1), unit, start, end });
      } else {
        found.push({ kind, value: dutchNumber(first ?? whole), unit: (second ?? "").toLowerCase(), start, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

// src/understand/facets.ts
var conditional = /^(?:indien|als|wanneer|zodra|nadat|tenzij|mocht|zolang|omdat|if|when|unless)$/;
var articles = /^(?:de|het|een|iedere|ieder|elke|elk|alle|deze|die|zijn|haar|uw|onze|the|a|an|every|each|all)$/;
var prepositions = /^(?:aan|van|voor|met|bij|tegen|naar|namens|over|tussen|tot|onder|per|uit|in|op|dan|to|of|for|with|from|at|on|by|between)$/;
var parties = ["bothParties", "subcontractor", "bidder", "contractor", "authority", "staff"];
var addressees = {
  bothParties: "both",
  subcontractor: "subcontractor",
  bidder: "bidder",
  contractor: "contractor",
  authority: "authority",
  staff: "contractor"
};
function mainClause(statement) {
  const { words: words2, text } = statement;
  if (!conditional.test(words2[0]?.folded ?? "")) return 0;
  for (let i = 1; i < words2.length; i++) {
    const before = text.value.slice(words2[i - 1]?.end ?? 0, words2[i]?.start ?? 0);
    if (before.includes(",")) return i;
  }
  return 0;
}
function isObject(words2, at) {
  let i = at - 1;
  while (i >= 0 && articles.test(words2[i]?.folded ?? "")) i--;
  return prepositions.test(words2[i]?.folded ?? "");
}
function addresseeOf(statement) {
  const start = mainClause(statement);
  const named2 = statement.markers.filter((hit) => parties.some((party) => party === hit.marker)).filter((hit) => hit.from >= start && !isObject(statement.words, hit.from)).sort((a, b) => a.from - b.from || b.to - a.to || parties.indexOf(a.marker) - parties.indexOf(b.marker));
  const first = named2[0];
  return first === void 0 ? null : addressees[first.marker];
}
function modalityOf(statement) {
  const { markers } = statement;
  if (markers.some((hit) => hit.marker === "should")) return "should";
  const start = mainClause(statement);
  const verbs = markers.filter((hit) => modalities[hit.marker] !== void 0);
  const first = verbs.find((hit) => hit.from >= start) ?? verbs[0];
  return first === void 0 ? null : modalities[first.marker] ?? null;
}
var modalities = {
  must: "must",
  dutyVerbs: "must",
  evidenceVerbs: "must",
  may: "may"
};
function phaseOf(statement) {
  const order = ["verification", "tender", "closing", "implementation"];
  return order.find((phase) => statement.markers.some((hit) => hit.marker === phase)) ?? null;
}
function perYearOf(statement) {
  return statement.markers.find((hit) => hit.marker === "perPeriod")?.perYear ?? null;
}
function asksEvidence(statement) {
  return statement.markers.some((hit) => hit.marker === "evidenceVerbs");
}

// src/understand/ids.ts
var notIds = /^(?:ISO|NEN|EN|NTA|HKZ|BIO|BIG|BW|EU|EG|RL|CAO|AVG|WMO|CPV|BTW|KVK|UEA|PM|VOG|AIV|ARVODI|CSW|CSJ|IWMO|IJW|SAS|MBO|HBO|WO)$/i;
var word = String.raw`(?:Eis|Wens|Minimumeis|Geschiktheidseis|Gunningscriterium|Selectiecriterium|Kerncompetentie|Uitsluitingsgrond|Voorwaarde|K\.?O\.?[-\s]?eis|KO[-\s]criterium|Requirement)`;
var named = new RegExp(
  String.raw`^(${word}\s?[-–]?\s?(?:[A-Z]{1,4}[-.]?)?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?=$|[\s:.)–-])`,
  "iu"
);
var coded = /^((?:[A-Z]{1,4}\d?)(?:[-.][A-Z]{1,4})*[-.\s]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?=$|[\s:.)–|-])/u;
var numbered2 = /^(\d{1,2}(?:\.\d{1,3}[a-z]?){1,4})\.?(?=$|\s)/u;
function leadingId(text, allowNumbers) {
  const match = named.exec(text) ?? codedId(text) ?? (allowNumbers ? numbered2.exec(text) : null);
  const id = match?.[1];
  if (match === null || id === void 0) return null;
  const after = /^[\s:.)–|-]*/u.exec(text.slice(id.length))?.[0].length ?? 0;
  return { id: id.trim(), rest: id.length + after };
}
function codedId(text) {
  const match = coded.exec(text);
  const letters = /^[A-Z]+/.exec(match?.[1] ?? "")?.[0] ?? "";
  return match === null || notIds.test(letters) ? null : match;
}
function isIdCell(text) {
  const trimmed = text.trim();
  if (/^\d{1,3}[a-z]?\.?$/.test(trimmed)) return true;
  const found = leadingId(trimmed, true);
  return found !== null && found.rest >= trimmed.length;
}
var kindByPrefix = [
  [/^(?:W|Wens)[\s.-]?\d|^W-|^Wens/i, "wish"],
  [/^(?:UG|Uitsluitingsgrond)/i, "exclusion"],
  [/^(?:GC|Gunningscriterium)/i, "award"],
  [/^(?:GE|SC|Geschiktheidseis|Selectiecriterium|Kerncompetentie)/i, "selection"]
];
function kindOfId(id) {
  return kindByPrefix.find(([pattern]) => pattern.test(id))?.[1] ?? null;
}

// src/understand/requirements.ts
function findRequirements(draft, statements, contexts, vocabulary, knowledge) {
  const groups = groupStatements(statements, knowledge);
  const ordinals = /* @__PURE__ */ new Map();
  return groups.flatMap((group) => {
    const requirement = readRequirement(group, draft, statements, contexts, vocabulary, ordinals);
    return requirement === null ? [] : [requirement];
  });
}
var silent2 = /* @__PURE__ */ new Set(["contents", "explanation", "question", "definition", "instruction"]);
function groupStatements(statements, knowledge) {
  const groups = [];
  let current = null;
  let rowKey = "";
  let row = null;
  let pendingId = null;
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i];
    if (statement === void 0) continue;
    const { passage } = statement;
    const opensPassage = statements[i - 1]?.passageIndex !== statement.passageIndex;
    const start = (id) => {
      const group = { id, statements: [i], evidence: /* @__PURE__ */ new Set(), extents: [passage.extent], open: null, passage };
      groups.push(group);
      return group;
    };
    const join = (group) => {
      group.statements.push(i);
      group.extents.push(passage.extent);
    };
    if (passage.stated !== null) {
      if (passage.stated.evidence && current !== null) {
        join(current);
        current.evidence.add(i);
      } else if (opensPassage) current = start(passage.stated.id);
      else if (current !== null) join(current);
      continue;
    }
    if (passage.table >= 0) {
      current = null;
      if (passage.row === 0 || silent2.has(statement.role)) continue;
      const key = `${passage.table}/${passage.row}`;
      if (rowKey !== key) {
        rowKey = key;
        row = rowGroup(statements, i, knowledge);
        if (row !== null) groups.push(row);
      }
      row?.statements.push(i);
      if (isColumn(passage, knowledge.words.evidenceColumns)) row?.evidence.add(i);
      continue;
    }
    if (passage.role === "heading") {
      current = null;
      pendingId = null;
      const id = leadingId(statement.text.value, false);
      if (id !== null && opensPassage) {
        current = start(id.id);
        current.open = "section";
      }
      continue;
    }
    if (silent2.has(statement.role)) continue;
    const leading = opensPassage ? leadingId(statement.text.value, true) : null;
    if (leading !== null) {
      const alone = leading.rest >= statement.text.value.length;
      if (alone && statements[i + 1]?.passageIndex !== statement.passageIndex) {
        pendingId = { id: leading.id, passage };
        continue;
      }
      const plainNumber = /^\d/.test(leading.id);
      if (!plainNumber || isDuty(statement) || statements[i + 1]?.passageIndex === statement.passageIndex) {
        current = start(leading.id);
        current.open = passage.text.value.trimEnd().endsWith(":") ? "list" : null;
        pendingId = null;
        continue;
      }
    }
    if (pendingId !== null && opensPassage) {
      current = start(pendingId.id);
      current.extents.unshift(pendingId.passage.extent);
      pendingId = null;
      continue;
    }
    const continues = current !== null && current.id !== null && (!opensPassage || current.open === "section" && addresseeOf(statement) !== "authority" || current.open === "list" && passage.role === "item");
    if (continues && current !== null) {
      join(current);
      continue;
    }
    if (isDuty(statement)) {
      current = start(null);
      current.open = passage.text.value.trimEnd().endsWith(":") ? "list" : null;
    } else if (current?.open === "list" && passage.role === "item") join(current);
    else if (opensPassage) current = null;
  }
  return groups;
}
function isColumn(passage, names) {
  return names.includes(passage.column?.toLowerCase().trim() ?? "");
}
function rowGroup(statements, first, knowledge) {
  const head = statements[first];
  if (head === void 0) return null;
  const cells = [];
  for (let i = first; i < statements.length; i++) {
    const cell = statements[i];
    if (cell?.passage.table !== head.passage.table || cell.passage.row !== head.passage.row) break;
    cells.push(cell);
  }
  const idCell = cells.find((cell) => isColumn(cell.passage, knowledge.words.idColumns) || isIdCell(cell.text.value));
  const text = cells.find((cell) => cell !== idCell && isColumn(cell.passage, knowledge.words.textColumns));
  const duty = cells.some(isDuty);
  const id = idCell?.text.value.trim() ?? null;
  if (!duty && (id === null || text === void 0)) return null;
  return {
    id,
    statements: [],
    evidence: /* @__PURE__ */ new Set(),
    extents: [head.passage.extent],
    open: null,
    passage: (text ?? head).passage
  };
}
function isDuty(statement) {
  const addressee = addresseeOf(statement);
  const modality = modalityOf(statement);
  return addressee !== null && addressee !== "authority" && modality !== null && modality !== "may";
}
function readRequirement(group, draft, all, contexts, vocabulary, ordinals) {
  const own = group.statements.flatMap((index) => {
    const statement = all[index];
    return statement === void 0 ? [] : [{ index, statement }];
  });
  const isId = (statement) => statement.passage.table >= 0 && isIdCell(statement.text.value);
  const telling = own.filter(({ statement }) => !isId(statement));
  const main = telling.find(({ statement }) => statement.role !== "heading") ?? telling[0];
  if (main === void 0) return null;
  const section = group.passage.section;
  const context = contexts[section];
  const explicit = group.id !== null;
  const ordinal = (ordinals.get(section) ?? 0) + 1;
  ordinals.set(section, ordinal);
  const id = group.id ?? `\xA7${draft.sections[section]?.number ?? "0"}-${ordinal}`;
  const stated = group.passage.stated;
  const addressee = firstOf(telling, ({ statement }) => addresseeOf(statement)) ?? defaultAddressee(stated?.kind ?? context?.kind ?? null);
  const modality = modalityOf(main.statement) ?? firstOf(telling, ({ statement }) => modalityOf(statement)) ?? "must";
  const kind = stated?.kind ?? kindOfId(id) ?? context?.kind ?? (modality === "should" ? "wish" : "requirement");
  const spans = telling.map(({ statement }) => sourceSpan(statement.text, 0, statement.text.value.length));
  const concepts = [
    ...new Set(telling.flatMap(({ statement }) => statement.mentions.map((mention) => mention.concept)))
  ];
  const evidence = evidenceOf(group, telling, concepts, vocabulary, draft);
  return {
    id,
    explicit,
    text: telling.map(({ statement }) => statement.text.value).join(" "),
    span: hull(spans),
    extents: extentsOf(group, own, all),
    section,
    statements: group.statements,
    kind: kind === "information" ? "requirement" : kind,
    modality: kind === "wish" ? "should" : modality,
    addressee,
    phase: firstOf(telling, ({ statement }) => phaseOf(statement)) ?? defaultPhase(addressee, kind, group, draft),
    concepts,
    evidence,
    quantities: telling.flatMap(
      ({ index, statement }) => amounts(statement.text.value).map((amount) => ({ ...amount, statement: index }))
    ),
    perYear: firstOf(telling, ({ statement }) => perYearOf(statement)),
    lot: stated?.lot ?? lotOf(telling.map(({ statement }) => statement.text.value)),
    negated: telling.every(({ statement }) => statement.negated || statement.role === "heading")
  };
}
function firstOf(list, read) {
  for (const item of list) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}
function hull(spans) {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}
function extentsOf(group, own, all) {
  const first = own[0];
  const last = own.at(-1);
  if (first === void 0 || last === void 0 || group.passage.table >= 0) return [hull(group.extents)];
  const shared = all[first.index - 1]?.passageIndex === first.statement.passageIndex || all[last.index + 1]?.passageIndex === last.statement.passageIndex;
  if (shared) return joined(own.map(({ statement }) => sourceSpan(statement.text, 0, statement.text.value.length)));
  const keepsHeading = group.open === "section" && sharesSection(first.index, group, all);
  return joined(keepsHeading ? group.extents.slice(1) : group.extents);
}
function sharesSection(heading, group, all) {
  const own = new Set(group.statements);
  for (let i = heading + 1; i < all.length && all[i]?.passage.role !== "heading"; i++) if (!own.has(i)) return true;
  return false;
}
function joined(spans) {
  const result = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== void 0 && span.start <= last.end) result[result.length - 1] = hull([last, span]);
    else result.push(span);
  }
  return result;
}
function defaultAddressee(kind) {
  return kind === "selection" || kind === "exclusion" || kind === "award" ? "bidder" : "contractor";
}
function defaultPhase(addressee, kind, group, draft) {
  const column = draft.passages.find(
    (p) => p.table === group.passage.table && p.row === group.passage.row && p.column?.toLowerCase() === "wanneer"
  );
  if (group.passage.table >= 0 && column !== void 0 && /verzoek|gunning|winna/i.test(column.text.value))
    return "verification";
  if (addressee === "bidder" || kind === "selection" || kind === "exclusion" || kind === "award") return "tender";
  return "performance";
}
function lotOf(texts) {
  for (const text of texts) {
    const match = /\b(?:sub)?perceel\s+(\d+[a-z]?|[A-Z])\b|\blot\s+(\d+[a-z]?)\b/i.exec(text);
    if (match !== null) return match[1] ?? match[2] ?? null;
  }
  return null;
}
function specific(concepts, vocabulary) {
  const named2 = concepts.filter((id) => vocabulary.concepts.get(id)?.broader.includes("evidence") !== true);
  return named2.length > 0 ? named2 : concepts;
}
function evidenceOf(group, telling, concepts, vocabulary, draft) {
  const demands = /* @__PURE__ */ new Map();
  const add = (statement, candidates) => {
    const span = sourceSpan(statement.text, 0, statement.text.value.length);
    const proved = specific(candidates, vocabulary).filter((id) => vocabulary.concepts.get(id)?.evidence !== null);
    if (proved.length === 0) {
      const form = candidates.map((id) => vocabulary.concepts.get(id)?.evidence).find((preset) => preset != null);
      demands.set(`${group.id}`, { concept: null, form: form ?? "policy-document", span });
    }
    for (const id of proved) {
      const form = vocabulary.concepts.get(id)?.evidence;
      if (form != null && !demands.has(id)) demands.set(id, { concept: id, form, span });
    }
  };
  const none2 = new Set(
    draft.language === "nl" ? ["-", "\u2013", "\u2014", "n.v.t.", "nvt", "geen", "niet van toepassing", "akkoord"] : ["-", "none", "n/a"]
  );
  for (const { index, statement } of telling) {
    const mentioned = statement.mentions.map((mention) => mention.concept);
    if (group.evidence.has(index)) {
      if (!none2.has(statement.text.value.trim().toLowerCase())) add(statement, [...mentioned, ...concepts]);
    } else if (asksEvidence(statement) && !statement.negated && statement.role !== "heading") {
      add(statement, mentioned.length > 0 ? mentioned : concepts);
    }
  }
  return [...demands.values()];
}

// src/language/sentences.ts
var abbreviations = new Set(
  "art artt lid nr nrs blz pag par bijl bijv bv o.a m.b.t i.v.m d.w.z d.d e.d e.v ev jo incl excl max min ca resp mr drs dr ir ing prof dhr mw st tel t.a.v t.b.v t.o.v m.u.v o.g.v i.c.m n.a.v n.v.t i.p.v vs no e.g i.e etc zgn evt".split(" ")
);
var boundary = /[.!?]+["'”’)\]]*(?=\s)|\n\s*\n|\n(?=\s*(?:[-•–*]|\d{1,2}[.)]|[a-z][.)])\s)/g;
function isInside(value, at, next) {
  if (value.charAt(at) !== ".") return false;
  const following = /\S/.exec(value.slice(next, next + 20))?.[0] ?? "";
  if (following !== following.toUpperCase()) return true;
  const before = value.slice(
    Math.max(value.lastIndexOf(" ", at), value.lastIndexOf("\n", at), value.lastIndexOf("(", at)) + 1,
    at
  );
  if (abbreviations.has(before.toLowerCase())) return true;
  if (/^[A-Za-z](?:\.[A-Za-z])*$/.test(before)) return true;
  return /^[\d.]+$/.test(before) && value.slice(0, at).trim() === before;
}
function sentences(text) {
  const cuts = [];
  for (const match of text.value.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (!isInside(text.value, match.index, end)) cuts.push(end);
  }
  for (const mark2 of text.marks) if (mark2.kind === "break") cuts.push(mark2.end);
  cuts.sort((a, b) => a - b);
  cuts.push(text.value.length);
  const found = [];
  let start = 0;
  for (const end of cuts) {
    if (end <= start) continue;
    const sentence = trimText(sliceText(text, start, end));
    if (sentence.value !== "") found.push(sentence);
    start = end;
  }
  return found;
}

// src/understand/vocabulary.ts
function vocabularyOf(concepts) {
  const labels = concepts.flatMap((concept) => concept.phrases.map((phrase) => ({ phrase, concept: concept.id })));
  return {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    index: indexPhrases(labels.map((label) => label.phrase)),
    owners: labels.map((label) => label.concept)
  };
}
function findMentions(vocabulary, words2, text) {
  return longestHits(findPhrases(vocabulary.index, words2)).flatMap((hit) => {
    const concept = vocabulary.owners[hit.index];
    return concept === void 0 ? [] : [{ concept, ...rangeOf(hit, words2, text) }];
  });
}

// src/understand/statements.ts
var body = { role: "body", kind: null };
function sectionContexts(sections, knowledge) {
  const path = [];
  return sections.map((section) => {
    while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop();
    const above = path.at(-1)?.context ?? body;
    const context = titleContext(section, above, knowledge);
    path.push({ depth: section.depth, context });
    return context;
  });
}
function titleContext(section, above, knowledge) {
  const title = words(section.title);
  const markers = findMarkers(knowledge, title);
  const opens = (marker) => markers.some(
    (hit) => hit.marker === marker && title.slice(0, hit.from).every((word2) => /^[\d.]+$/.test(word2.written))
  );
  const kind = markers.find((hit) => hit.marker.startsWith("kind:"))?.marker.slice(5);
  if (opens("contentsTitles")) return { role: "contents", kind: null };
  if (opens("definitionTitles")) return { role: "definition", kind: null };
  if (opens("explanationTitles")) return { role: "explanation", kind: kind ?? above.kind };
  return { role: above.role, kind: kind ?? above.kind };
}
function readStatements(draft, vocabulary, contexts) {
  const knowledge = languageKnowledge(draft.language);
  const found = [];
  draft.passages.forEach((passage, passageIndex) => {
    const context = contexts[passage.section] ?? body;
    for (const text of sentences(passage.text)) {
      const sentence = words(text.value);
      const markers = findMarkers(knowledge, sentence);
      const has = (marker) => markers.some((hit) => hit.marker === marker);
      found.push({
        text,
        words: sentence,
        passage,
        passageIndex,
        markers,
        role: roleOf(text, passage, context, markers, knowledge),
        negated: has("denial") && !has("sanction"),
        historical: has("history"),
        mentions: findMentions(vocabulary, sentence, text.value)
      });
    }
  });
  return found;
}
var leaderLine = /(?:\.{4,}|…{2,}|\t)\s*\d{1,3}\s*$/u;
function roleOf(text, passage, context, markers, knowledge) {
  const value = text.value;
  const opens = (marker) => markers.some((hit) => hit.marker === marker && hit.from === 0);
  const has = (marker) => markers.some((hit) => hit.marker === marker);
  if (context.role === "contents" || leaderLine.test(value) || isContentsLink(text)) return "contents";
  if (passage.role === "heading") return "heading";
  if (passage.table >= 0 && passage.row === 0) return "heading";
  if (value.startsWith("[") && has("instructionMarks")) return "instruction";
  const column = passage.column?.toLowerCase().trim() ?? "";
  if (knowledge.words.questionColumns.includes(column) || value.endsWith("?")) return "question";
  if (context.role === "definition" || has("definitionMarks")) return "definition";
  if (context.role === "explanation" || opens("explanationOpenings") && /^\S+(?:\s\S+)?:/.test(value))
    return "explanation";
  return "plain";
}
function isContentsLink(text) {
  const link = text.marks.find((mark2) => mark2.kind === "link");
  if (link === void 0 || link.start > 0 || link.end < text.value.trimEnd().length) return false;
  return /^(?:about:blank)?#/.test(link.target ?? "");
}

// src/understand/understand.ts
function understand(draft, vocabulary) {
  const knowledge = languageKnowledge(draft.language);
  const contexts = sectionContexts(draft.sections, knowledge);
  const read = readStatements(draft, vocabulary, contexts);
  const requirements = findRequirements(draft, read, contexts, vocabulary, knowledge);
  const duties = new Set(requirements.flatMap((requirement) => requirement.statements));
  const statements = read.map(
    ({ text, words: words2, passage, role, negated, historical, mentions }, index) => ({
      text,
      words: words2,
      passage,
      role: role === "plain" && duties.has(index) ? "duty" : role,
      negated,
      historical,
      mentions
    })
  );
  return { ...draft, facts: inferFacts(draft.facts, statements), statements, requirements };
}

// test/document/results.ts
var houseStyle = readYaml(
  readFileSync(new URL("../../templates/programma-van-eisen.yaml", import.meta.url), "utf8")
);
function specificationOf(text, format = "markdown") {
  const path = format === "yaml" ? "draft.yaml" : "draft.md";
  return understand(parse({ path, text, format }), vocabularyOf([]));
}
function inputOf(source, given = {}) {
  const specification = specificationOf(source, given.format);
  const edits = (given.cuts ?? []).flatMap((cut, index) => {
    const spans = spansOf(cut, specification);
    const finding = findingAt(spans[0] ?? { start: 0, end: 0 }, index, specification);
    return spans.map((span) => ({ span, text: "put" in cut ? cut.put ?? "" : "", finding }));
  }).sort((a, b) => a.span.start - b.span.start);
  const text = applied(source, edits);
  const open = (given.open ?? []).map((words2) => findingAt(spanOf2(words2, specification.draft.text), 1, specification));
  const allowed = (given.allowed ?? []).map((words2) => {
    const finding = findingAt(spanOf2(words2, specification.draft.text), 0, specification);
    return { ...finding, fix: null, allowed: allowanceAt(finding.span) };
  });
  const language = given.language ?? "nl";
  return {
    result: {
      specification,
      findings: [...edits.map((edit) => edit.finding), ...open, ...allowed],
      asOf: "2026-11-22",
      burden: { before: burdenOf(1234.4, 64813), after: burdenOf(987.6, 51849) },
      cleaned: { text, edits, conflicts: [] }
    },
    cleanedSpecification: specificationOf(text, given.format),
    pack,
    language,
    tool: { name: "tenderlint", version: "0.1.0" }
  };
}
function spansOf(cut, { draft, requirements }) {
  if ("from" in cut) return [{ start: cut.from, end: cut.to }];
  if ("cut" in cut) return [spanOf2(cut.cut, draft.text, cut.after)];
  const found = requirements.find((requirement) => requirement.id === cut.remove);
  if (found === void 0) throw new Error(`no requirement ${cut.remove}`);
  return found.extents;
}
function spanOf2(words2, source, after = "") {
  const start = source.indexOf(words2, source.indexOf(after));
  if (start < 0) throw new Error(`not in the draft: ${words2}`);
  return { start, end: start + words2.length };
}
function applied(source, edits) {
  let text = "";
  let at = 0;
  for (const { span, text: put } of edits) {
    text += source.slice(at, span.start) + put;
    at = span.end;
  }
  return text + source.slice(at);
}
function findingAt(span, index, { requirements }) {
  const requirement = requirements.find(
    ({ extents }) => extents.some((extent) => extent.start <= span.start && span.end <= extent.end)
  );
  const rule = rules[index % rules.length] ?? rules[0];
  return {
    rule: rule?.id ?? "",
    category: "overlap",
    severity: "warning",
    message: "Deze eis wordt al gedekt door het kwaliteitssysteem.",
    span,
    requirement: requirement?.id ?? null,
    related: [],
    fix: { class: "substantive", title: "Laat deze eis vervallen", edits: [], proposal: null },
    saves: { hours: 120.4, municipalityHours: 12 },
    allowed: null
  };
}
function allowanceAt(span) {
  const reason = "De toezichthouder vraagt deze verklaring apart; zie het advies van 3 maart 2026.";
  return { rules: ["overlap-one"], reason, until: "2027-01-01", by: "inkoopadviseur", span, covers: span };
}
function burdenOf(hours, euros) {
  return {
    items: [],
    totals: [
      { bearer: "bidder", phase: "tender", hours: hours * 0.6, euros: euros * 0.6 },
      { bearer: "provider", phase: "performance", hours: hours * 0.25, euros: euros * 0.25 },
      { bearer: "municipality", phase: "tender", hours: hours * 0.15, euros: euros * 0.15 }
    ],
    hours,
    euros,
    marketHours: hours * 0.85,
    municipalityHours: hours * 0.15,
    hoursPerBidder: 7.71,
    hoursPerProviderYear: 2.5,
    parameterSet: "nl-2024",
    parameterHash: "sha256-0123456789abcdef",
    assumptions: [
      {
        name: "wordsPerMinute",
        label: { nl: "Leessnelheid", en: "Reading speed" },
        value: 175,
        unit: "words-per-minute",
        status: "verified",
        source: "Brysbaert 2019"
      },
      {
        name: "usualLegal",
        label: { nl: "Gebruikelijk aandeel bij wettelijke plichten", en: "Usual share of legal duties" },
        value: 0.5,
        unit: "share",
        status: "assumption",
        source: "aanname"
      }
    ],
    verifiedShare: 0.83
  };
}
function ruleOf(id, url) {
  return {
    id,
    category: "overlap",
    severity: "warning",
    title: { nl: "Dubbele vraag naar hetzelfde bewijs", en: "Asks for the same evidence twice" },
    why: {
      nl: "Een aanbieder met een kwaliteitssysteem heeft deze procedure al; apart bewijs voegt niets toe.",
      en: "A provider with a quality system has this procedure already; separate proof adds nothing."
    },
    basis: [
      { cite: "Gids Proportionaliteit, voorschrift 3.5 A", says: "vraag niet meer dan nodig", url, checked: null }
    ],
    applies: { domain: [], procedure: [], standard: [] },
    inForce: { from: null, until: null, verified: true },
    check: { kind: "structure", of: "repeated-id" },
    message: { nl: "", en: "" },
    fix: null,
    examples: []
  };
}
var rules = [ruleOf("overlap-one", "https://wetten.overheid.nl/BWBR0032203"), ruleOf("overlap-two", null)];
var pack = {
  name: "tenderlint-nl",
  version: "0.1.0",
  language: "nl",
  asOf: "2026-11-22",
  rules,
  concepts: [],
  sources: [],
  burden: {
    id: "nl-2024",
    title: { nl: "", en: "" },
    hash: "",
    times: [],
    presets: [],
    values: {}
  }
};

// test/document/drafts.ts
var richDraft = `---
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
| T-03 | De inschrijver overlegt een \\| streep \u{1F469}\u200D\u{1F469}\u200D\u{1F467} en een emoji. | ISO |

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

Een [verwijzing](bijlage.pdf), een ![afbeelding van het logo](logo.png) en een controleteken \x07 hier.

EEN-HEEL-LANG-KENMERK-DAT-MAAR-DOORGAAT-TOT-VOORBIJ-DE-VEERTIG-TEKENS-01 De aanbieder levert het stuk.

[^een]: De eerste noot, met **vet** en een [link](https://example.org/noot).
[^twee]: De tweede noot.

    Met een tweede alinea.
[^drie]: Een noot waar niets naar verwijst.
`;

// src/document/inlines.ts
function composeInlines(text, setting) {
  const { value } = text;
  const from = Math.min(setting.from, value.length);
  const marks = [...text.marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const bookmarks = setting.bookmarks.map((bookmark) => notBefore(bookmark, from, value.length));
  const cuts = cutsOf([marks, setting.stretches, bookmarks], from, value.length);
  const pieces = [];
  let open = [];
  let nextMark = 0;
  let nextStretch = 0;
  for (const [index, at] of cuts.entries()) {
    const end = cuts[index + 1] ?? at;
    open = open.filter((mark2) => mark2.end > at);
    for (let stretch = setting.stretches[nextStretch]; stretch !== void 0 && stretch.end <= at; ) {
      pieces.push(...insertedWords(stretch, marks));
      stretch = setting.stretches[++nextStretch];
    }
    for (let mark2 = marks[nextMark]; mark2 !== void 0 && mark2.start <= at; mark2 = marks[++nextMark]) {
      if (mark2.end > at) open.push(mark2);
      else if (mark2.start === mark2.end) pieces.push(...pointPieces(mark2, deletionAround(mark2, text, setting), setting));
    }
    if (end === at) continue;
    const current = setting.stretches[nextStretch];
    const change = current !== void 0 && current.start <= at ? { kind: "deleted", rule: current.edit.finding.rule } : null;
    const bookmark = bookmarks.find((one) => one.start <= at && at < one.end)?.name ?? null;
    pieces.push(...rangePieces(value.slice(at, end), { at, end, open, change, bookmark }, setting));
  }
  return pieces;
}
function plainWords(value, look = {}) {
  return { type: "words", value: legible(value), styles: [], link: null, bookmark: null, change: null, ...look };
}
function isBlank(content) {
  return content.every((piece) => piece.type === "break" || piece.type === "words" && piece.value.trim() === "");
}
function rangePieces(value, range, setting) {
  const { at, end, open, change, bookmark } = range;
  const starts = (mark2) => mark2.start === at;
  const note = open.find((mark2) => mark2.kind === "footnote");
  if (note !== void 0) return starts(note) ? setting.note(note.target ?? value, change) : [];
  const lineBreak = open.find((mark2) => mark2.kind === "break");
  if (lineBreak !== void 0) return starts(lineBreak) ? [{ type: "break", change }] : [];
  const link = open.find((mark2) => mark2.kind === "link");
  const address = link?.target === void 0 ? null : addressOf(link.target);
  const look = { styles: stylesOf(open), link: address, bookmark, change };
  const pieces = linesOf2(value, setting.lines).map((line, index) => [
    ...index > 0 ? [{ type: "break", change }] : [],
    ...line === "" ? [] : [plainWords(line, look)]
  ]);
  const unreachable = link !== void 0 && address === null && link.end === end ? shownTarget(link.target ?? "") : "";
  return [...pieces.flat(), ...unreachable === "" ? [] : [plainWords(unreachable, { change })]];
}
function pointPieces(mark2, change, setting) {
  if (mark2.kind === "footnote") return setting.note(mark2.target ?? "", change);
  return mark2.kind === "break" ? [{ type: "break", change }] : [];
}
function insertedWords(stretch, marks) {
  if (stretch.inserted === "") return [];
  const around3 = marks.filter(
    (mark2) => stretch.start < stretch.end && mark2.start <= stretch.start && stretch.end <= mark2.end
  );
  const change = { kind: "inserted", rule: stretch.edit.finding.rule };
  return [plainWords(stretch.inserted, { styles: stylesOf(around3), change })];
}
function deletionAround(mark2, text, { stretches }) {
  const written2 = mark2.kind === "footnote" ? (mark2.target ?? "").length + "[^]".length : 1;
  const hit = stretches.find(({ start, end, edit }) => {
    if (start < mark2.start && mark2.start < end) return true;
    if (start === end) return false;
    if (mark2.start === end) {
      const before = text.runs.findLast((run) => run.at < mark2.start);
      return before !== void 0 && edit.span.end >= before.source + before.sourceLength + written2;
    }
    const after = mark2.start === start ? text.runs.find((run) => run.at >= mark2.start) : void 0;
    return after !== void 0 && edit.span.start <= after.source - written2;
  });
  return hit === void 0 ? null : { kind: "deleted", rule: hit.edit.finding.rule };
}
function cutsOf(kinds, from, to) {
  const cuts = /* @__PURE__ */ new Set([from, to]);
  for (const { start, end } of kinds.flat()) {
    for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut);
  }
  return [...cuts].sort((a, b) => a - b);
}
function notBefore(bookmark, from, length) {
  const start = Math.min(Math.max(bookmark.start, from), Math.max(from, length - 1));
  return { ...bookmark, start, end: Math.max(bookmark.end, start + 1) };
}
function stylesOf(marks) {
  const styles = ["strong", "emphasis", "strike", "code"];
  return styles.filter((style) => marks.some((mark2) => mark2.kind === style));
}
function addressOf(target) {
  if (!/^(?:https?|mailto):/i.test(target) || !URL.canParse(target)) return null;
  return { kind: "address", target: new URL(target).href };
}
function shownTarget(target) {
  return target === "" || target.startsWith("#") ? "" : ` (${target})`;
}
function linesOf2(value, keep) {
  return keep ? value.split(/\r?\n/) : [value];
}
function legible(value) {
  return value.replace(/\t/g, "    ").replace(/[\r\n]+/g, " ").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\uFFFD");
}

// src/document/leaves.ts
function leavesOf(blocks) {
  const leaves = [];
  for (const text of blocks.flatMap(textsOf)) {
    const first = text.runs[0];
    const last = text.runs.at(-1);
    if (first === void 0 || last === void 0) continue;
    leaves.push({ text, source: { start: first.source, end: last.source + last.sourceLength } });
  }
  return leaves.sort((a, b) => a.source.start - b.source.start);
}
function firstEndingAfter(items, offset, endOf3) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && endOf3(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function textsOf(block) {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "code":
    case "html":
      return [block.text];
    case "list":
      return block.items.flatMap((item) => item.blocks.flatMap(textsOf));
    case "table":
      return block.rows.flatMap((row) => row.cells.map((cell) => cell.text));
    case "quote":
    case "footnote":
      return block.blocks.flatMap(textsOf);
    case "divider":
      return [];
  }
}

// src/document/parts.ts
function headingPart(text) {
  return { type: "heading", level: 2, numbered: false, content: [plainWords(text)], change: null };
}
function paragraphPart(content) {
  return { type: "paragraph", content: typeof content === "string" ? [plainWords(content)] : content, change: null };
}
function ownTable(title, description, columns, rows) {
  return {
    type: "table",
    title,
    description,
    columns: columns.map(({ share, align: align2 }) => ({ share, align: align2 })),
    rows: [columns.map(({ name }) => name), ...rows].map(rowPart)
  };
}
function rowPart(cells) {
  return { cells: cells.map(cellPart), change: null };
}
function cellPart(content) {
  return { paragraphs: typeof content === "string" ? [paragraphPart(content)] : content };
}

// src/document/words.ts
function say(words2, language) {
  return words2[language];
}
function fill(words2, values) {
  return words2.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
var titleWords = {
  untitled: { nl: "Programma van eisen", en: "Programme of requirements" },
  contents: { nl: "Inhoud", en: "Contents" },
  status: { nl: "Status", en: "Status" },
  clean: { nl: "Concept", en: "Draft" },
  redline: { nl: "Concept met zichtbare wijzigingen", en: "Draft with tracked changes" },
  domain: { nl: "Wet", en: "Act" },
  procedure: { nl: "Procedure", en: "Procedure" },
  asOf: { nl: "Recht bekeken op", en: "Law as of" },
  madeWith: { nl: "Opgesteld met", en: "Made with" },
  pack: { nl: "{tool}, regels {pack}", en: "{tool}, rules {pack}" }
};
var domainWords = {
  wmo: { nl: "Wet maatschappelijke ondersteuning 2015", en: "Social Support Act 2015 (Wmo 2015)" },
  jeugd: { nl: "Jeugdwet", en: "Youth Act (Jeugdwet)" },
  participatie: { nl: "Participatiewet", en: "Participation Act (Participatiewet)" }
};
var procedureWords = {
  sas: {
    nl: "Procedure voor sociale en andere specifieke diensten (SAS)",
    en: "Procedure for social and other specific services"
  },
  european: { nl: "Europese procedure", en: "European procedure" },
  national: { nl: "Nationale procedure", en: "National procedure" },
  "open-house": { nl: "Open house (toelating)", en: "Open house (admission)" }
};
var bodyWords = {
  number: { nl: "Nr.", en: "No." },
  requirement: { nl: "Eis", en: "Requirement" },
  evidence: { nl: "Bewijsmiddel", en: "Evidence" },
  requirementTable: { nl: "Eisen", en: "Requirements" },
  requirementTableUnder: { nl: "Eisen: {heading}", en: "Requirements: {heading}" },
  table: { nl: "Tabel", en: "Table" },
  tableUnder: { nl: "Tabel bij {heading}", en: "Table with {heading}" },
  columns: { nl: "Kolommen: {columns}.", en: "Columns: {columns}." }
};
var annexWords = {
  annex: { nl: "Bijlage {title}", en: "Annex: {title}" },
  wholeDraft: { nl: "Hele document", en: "Whole document" },
  place: { nl: "Plaats", en: "Place" }
};
var accountWords = {
  title: { nl: "Verantwoording", en: "Account of changes" },
  intro: {
    nl: "Deze bijlage noemt elke wijziging ten opzichte van het oorspronkelijke stuk: het oude nummer, de oude en de nieuwe tekst, de reden en de grondslag. Doorgehaalde woorden zijn vervallen; vetgedrukte woorden zijn nieuw.",
    en: "This annex lists every change against the original text: the old number, the old and the new text, the reason and the basis. Words struck through were removed; words in bold are new."
  },
  none: { nl: "Het oorspronkelijke stuk is niet gewijzigd.", en: "The original text was not changed." },
  changes: { nl: "Wijzigingen", en: "Changes" },
  oldNumber: { nl: "Oud nr.", en: "Old no." },
  oldText: { nl: "Oude tekst", en: "Old text" },
  newText: { nl: "Nieuwe tekst", en: "New text" },
  reason: { nl: "Reden en grondslag", en: "Reason and basis" },
  removed: { nl: "Vervallen", en: "Removed" },
  basis: { nl: "Grondslag: ", en: "Basis: " },
  saves: {
    nl: "Bespaart naar raming {market} bij aanbieders en {municipality} bij de gemeente.",
    en: "Saves an estimated {market} for providers and {municipality} for the municipality."
  },
  savesMarket: { nl: "Bespaart naar raming {market} bij aanbieders.", en: "Saves providers an estimated {market}." },
  savesMunicipality: {
    nl: "Bespaart de gemeente naar raming {municipality}.",
    en: "Saves the municipality an estimated {municipality}."
  },
  open: { nl: "Nog te beslissen", en: "Still to be decided" },
  openIntro: {
    nl: "Deze punten zijn gezien maar niet gewijzigd; zij vragen een keuze van de opdrachtgever.",
    en: "These points were seen but not changed; they need a choice by the buyer."
  },
  noneOpen: { nl: "Er zijn geen open punten.", en: "There are no open points." },
  finding: { nl: "Wat is gezien", en: "What was seen" },
  advice: { nl: "Wat te doen", en: "What to do" },
  assess: {
    nl: "Beoordeel of de tekst zo moet blijven.",
    en: "Decide whether the text should stay as it is."
  }
};
var motivationWords = {
  title: { nl: "Motivering", en: "Statement of reasons" },
  intro: {
    nl: "Van deze punten wijkt het stuk bewust af. De opdrachtgever motiveert elke afwijking (pas toe of leg uit).",
    en: "On these points the text deviates on purpose. The buyer gives the reason for each deviation (comply or explain)."
  },
  deviation: { nl: "Afwijking", en: "Deviation" },
  reason: { nl: "Motivering", en: "Reason" },
  until: { nl: "Geldig tot en met {date}.", en: "Valid through {date}." },
  by: { nl: "Vastgesteld door: {by}.", en: "Decided by: {by}." }
};
var burdenWords = {
  title: { nl: "Lastenraming", en: "Burden estimate" },
  intro: {
    nl: "Hoeveel tijd kosten de gevraagde bewijzen, rapportages en het leeswerk, v\xF3\xF3r en na de wijzigingen, over de hele looptijd?",
    en: "How much time do the requested evidence, reports and reading take, before and after the changes, over the whole term?"
  },
  summary: { nl: "Samenvatting", en: "Summary" },
  measure: { nl: "Kengetal", en: "Measure" },
  before: { nl: "V\xF3\xF3r", en: "Before" },
  after: { nl: "Na", en: "After" },
  difference: { nl: "Verschil", en: "Difference" },
  totalHours: { nl: "Totaal (uren)", en: "Total (hours)" },
  totalEuros: { nl: "Totaal (euro)", en: "Total (euros)" },
  marketHours: { nl: "Inschrijvers en aanbieders samen (uren)", en: "Bidders and providers together (hours)" },
  municipalityHours: { nl: "Gemeente (uren)", en: "Municipality (hours)" },
  perBidder: { nl: "Per inschrijver, inschrijving (uren)", en: "Per bidder, bidding (hours)" },
  perProviderYear: { nl: "Per aanbieder per jaar (uren)", en: "Per provider per year (hours)" },
  split: { nl: "Wie draagt wat, en wanneer", en: "Who bears what, and when" },
  bearer: { nl: "Wie", en: "Who" },
  phase: { nl: "Fase", en: "Phase" },
  hoursBefore: { nl: "Uren v\xF3\xF3r", en: "Hours before" },
  hoursAfter: { nl: "Uren na", en: "Hours after" },
  eurosBefore: { nl: "Euro v\xF3\xF3r", en: "Euros before" },
  eurosAfter: { nl: "Euro na", en: "Euros after" },
  parameters: { nl: "Aannames", en: "Assumptions" },
  parametersIntro: {
    nl: "Met deze getallen is gerekend; zij stonden niet in het stuk zelf. Parameterset {set}, kenmerk {hash}.",
    en: "The estimate used these numbers, which the draft itself does not state. Parameter set {set}, mark {hash}."
  },
  parameter: { nl: "Aanname", en: "Assumption" },
  value: { nl: "Waarde", en: "Value" },
  standing: { nl: "Status", en: "Status" },
  source: { nl: "Bron", en: "Source" },
  caveats: { nl: "Hoe deze raming te lezen", en: "How to read this estimate" }
};
var burdenCaveats = [
  {
    nl: "De raming telt handelingen volgens het Standaardkostenmodel: tijd \xD7 uurtarief \xD7 aantal keren. Het is een schatting vooraf met standaardtijden; bij aanbieders is niets gemeten.",
    en: "The estimate counts actions after the Standard Cost Model: time \xD7 hourly rate \xD7 number of times. It is a forecast with standard times; nothing was measured at providers."
  },
  {
    nl: "De standaardtijden komen van het Duitse statistiekbureau (Statistisches Bundesamt) en zijn hier naar analogie toegepast; de uurtarieven zijn afgeleid van CBS-cijfers. Van de uren rust {share} op geverifieerde of afgeleide tijden, de rest op aannames.",
    en: "The standard times come from the German statistical office (Statistisches Bundesamt) and are applied by analogy; the hourly rates are derived from figures of Statistics Netherlands. Of the hours, {share} rests on verified or derived times, the rest on assumptions."
  },
  {
    nl: "Het verschil tussen v\xF3\xF3r en na is betrouwbaarder dan de hoogte van elk getal apart: dezelfde aannames gelden voor beide.",
    en: "The difference between before and after is more reliable than the level of either number: the same assumptions hold for both."
  },
  {
    nl: "Een bewijsstuk dat meermalen wordt gevraagd, is \xE9\xE9n keer als maakwerk geteld. Werk dat aanbieders ook zonder deze uitvraag zouden doen, is naar rato afgetrokken.",
    en: "Evidence that is asked for more than once counts once as work to produce. Work that providers would do anyway has been deducted in proportion."
  },
  {
    nl: "Niet meegeteld zijn de ervaren regeldruk, de baten van een eis en de kosten van de ondersteuning of zorg zelf. Minder uren is geen doel op zich, en deze raming is geen toets door het Adviescollege toetsing regeldruk.",
    en: "Not included are the burden as experienced, the benefits of a requirement and the cost of the support or care itself. Fewer hours are not a goal in themselves, and this estimate is not a review by the Dutch Advisory Board on Regulatory Burden."
  }
];
var bearerWords = {
  bidder: { nl: "Inschrijvers", en: "Bidders" },
  provider: { nl: "Aanbieders", en: "Providers" },
  municipality: { nl: "Gemeente", en: "Municipality" }
};
var phaseWords = {
  tender: { nl: "Inschrijving", en: "Bidding" },
  verification: { nl: "Verificatie", en: "Verification" },
  implementation: { nl: "Implementatie", en: "Implementation" },
  performance: { nl: "Uitvoering", en: "Performance" },
  closing: { nl: "Afronding", en: "Closing" }
};
var statusWords = {
  verified: { nl: "geverifieerd", en: "verified" },
  derived: { nl: "afgeleid", en: "derived" },
  assumption: { nl: "aanname", en: "assumption" },
  user: { nl: "opgegeven", en: "given" }
};
var unitWords = {
  euro: { nl: "{value} euro", en: "{value} euros" },
  "euro-per-hour": { nl: "{value} euro per uur", en: "{value} euros an hour" },
  "hours-per-year": { nl: "{value} uur per jaar", en: "{value} hours a year" },
  "words-per-minute": { nl: "{value} woorden per minuut", en: "{value} words a minute" },
  share: { nl: "{value} van het geheel", en: "{value} of the whole" },
  count: { nl: "{value}", en: "{value}" },
  years: { nl: "{value} jaar", en: "{value} years" }
};
var hourWords = { nl: "{hours} uur", en: "{hours} hours" };

// src/document/places.ts
function placeNames(specification, language) {
  const { sections, requirements } = specification;
  const numbers = new Set(
    requirements.filter((requirement) => requirement.explicit).map((requirement) => requirement.id)
  );
  return ({ requirement, span }) => {
    if (requirement !== null && numbers.has(requirement)) return requirement;
    const section = sections[firstEndingAfter(sections, span.start, (one) => one.span.start) - 1];
    if (section === void 0) return say(annexWords.wholeDraft, language);
    const { number: number2, title } = section;
    return title.startsWith(number2) ? title : `${number2} ${title}`;
  };
}

// src/document/stretches.ts
var noEdits = { stretches: /* @__PURE__ */ new Map(), loose: [] };
function placeEdits(leaves, edits) {
  const stretches = /* @__PURE__ */ new Map();
  const loose = [];
  for (const edit of edits) {
    const [first = "", ...others] = edit.text.split(/\r?\n[ \t]*\r?\n/);
    const touched = touchedBy(leaves, edit.span);
    const places = touched.length > 0 || first.trim() === "" ? touched : besides(leaves, edit.span);
    const apart = places.length === 0 ? [first, ...others] : others;
    for (const [index, { text, start, end }] of places.entries()) {
      const inserted = index === 0 ? asInserted(first, start === 0, end === text.value.length) : "";
      const list = stretches.get(text);
      const from = Math.max(start, list?.at(-1)?.end ?? 0);
      const stretch = { start: from, end: Math.max(from, end), inserted, edit };
      if (list === void 0) stretches.set(text, [stretch]);
      else list.push(stretch);
    }
    for (const value of apart.map((part) => asInserted(part, true, true))) {
      if (value !== "") loose.push({ offset: edit.span.start, value, edit });
    }
  }
  return { stretches, loose };
}
function decodedRange(text, span) {
  let start = -1;
  let end = -1;
  for (let i = firstEndingAfter(text.runs, span.start, (run) => run.source + run.sourceLength); ; i++) {
    const run = text.runs[i];
    if (run === void 0 || run.source >= span.end) break;
    if (run.length === 0) continue;
    const exact = run.length === run.sourceLength;
    if (start < 0) start = run.at + (exact ? Math.max(0, span.start - run.source) : 0);
    end = run.at + (exact ? Math.min(run.length, span.end - run.source) : run.length);
  }
  return start < 0 || end <= start ? null : { start, end };
}
function touchedBy(leaves, span) {
  const touched = [];
  for (let i = firstEndingAfter(leaves, span.start, (leaf) => leaf.source.end); ; i++) {
    const leaf = leaves[i];
    if (leaf === void 0 || leaf.source.start >= span.end) return touched;
    const range = decodedRange(leaf.text, span);
    if (range !== null) touched.push({ text: leaf.text, ...range });
  }
}
function besides(leaves, span) {
  const next = firstEndingAfter(leaves, span.start, (leaf) => leaf.source.end);
  const after = leaves[next];
  if (after !== void 0 && after.source.start <= span.end) {
    const at2 = offsetAt(after.text, span.start);
    return [{ text: after.text, start: at2, end: at2 }];
  }
  const before = leaves[next - 1];
  if (before === void 0 || before.source.end < span.start) return [];
  const at = before.text.value.length;
  return [{ text: before.text, start: at, end: at }];
}
function offsetAt(text, offset) {
  const run = text.runs[firstEndingAfter(text.runs, offset, (one) => one.source + one.sourceLength)];
  if (run === void 0) return text.value.length;
  return run.length === run.sourceLength ? run.at + Math.max(0, offset - run.source) : run.at;
}
function asInserted(written2, atStart, atEnd) {
  const line = written2.replace(/\s*\r?\n\s*/g, " ");
  const begun = atStart ? line.trimStart() : line;
  return atEnd ? begun.trimEnd() : begun;
}

// src/document/written.ts
var months = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" ")
};
function writeNumber(value, decimals2, language) {
  const [group, point] = language === "nl" ? [".", ","] : [",", "."];
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const rest = fraction.replace(/0+$/, "");
  const written2 = rest === "" ? grouped : `${grouped}${point}${rest}`;
  return value < 0 && written2 !== "0" ? `\u2212${written2}` : written2;
}
function writeHours(hours, language) {
  return writeNumber(hours, Math.abs(hours) < 10 ? 1 : 0, language);
}
function writeEuros(euros, language) {
  const amount = writeNumber(Math.abs(euros), 0, language);
  const sign = euros < 0 && amount !== "0" ? "\u2212" : "";
  return language === "nl" ? `\u20AC\xA0${sign}${amount}` : `${sign}\u20AC${amount}`;
}
function writeShare(share, language) {
  return `${writeNumber(share * 100, 0, language)}%`;
}
function writeDate(date, language) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const name = months[language][Number(month) - 1];
  return name === void 0 ? date : `${Number(day)} ${name} ${year}`;
}

// src/document/account.ts
function accountAnnex(result, pack2, language) {
  const rules2 = new Map(pack2.rules.map((rule) => [rule.id, rule]));
  return {
    title: say(accountWords.title, language),
    parts: [...changesPart(result, rules2, language), ...openPart(result, rules2, language)]
  };
}
function changesPart(result, rules2, language) {
  const word2 = (name) => say(accountWords[name], language);
  const { specification, cleaned } = result;
  const placeName = placeNames(specification, language);
  if (cleaned.edits.length === 0) return [headingPart(word2("changes")), paragraphPart(word2("none"))];
  const texts = textsFor(result);
  const rows = byFinding(cleaned.edits).map(([finding, edits]) => {
    const before = edits.flatMap((edit) => oldText(edit, texts));
    const after = edits.flatMap((edit) => newText(edit, texts));
    const place = placeName(finding);
    return [
      place,
      before.filter((paragraph2) => textOf2(paragraph2) !== place),
      after.length > 0 ? after : [paragraphPart([plainWords(word2("removed"), { styles: ["emphasis"] })])],
      reasonOf(finding, rules2.get(finding.rule), language)
    ];
  });
  const columns = [
    { name: word2("oldNumber"), share: 11, align: "start" },
    { name: word2("oldText"), share: 31, align: "start" },
    { name: word2("newText"), share: 26, align: "start" },
    { name: word2("reason"), share: 32, align: "start" }
  ];
  return [
    headingPart(word2("changes")),
    paragraphPart(word2("intro")),
    ownTable(word2("changes"), word2("intro"), columns, rows)
  ];
}
function openPart(result, rules2, language) {
  const word2 = (name) => say(accountWords[name], language);
  const keyOf = (finding) => `${finding.rule} ${finding.span.start} ${finding.span.end}`;
  const applied2 = new Set(result.cleaned.edits.map((edit) => keyOf(edit.finding)));
  const open = result.findings.filter((finding) => finding.allowed === null && !applied2.has(keyOf(finding)));
  if (open.length === 0) return [headingPart(word2("open")), paragraphPart(word2("noneOpen"))];
  const placeName = placeNames(result.specification, language);
  const rows = open.map((finding) => [
    placeName(finding),
    finding.message,
    adviceOf(finding, rules2.get(finding.rule), language)
  ]);
  const columns = [
    { name: say(annexWords.place, language), share: 20, align: "start" },
    { name: word2("finding"), share: 44, align: "start" },
    { name: word2("advice"), share: 36, align: "start" }
  ];
  return [
    headingPart(word2("open")),
    paragraphPart(word2("openIntro")),
    ownTable(word2("open"), word2("openIntro"), columns, rows)
  ];
}
function byFinding(edits) {
  const groups = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    const group = groups.get(edit.finding);
    if (group === void 0) groups.set(edit.finding, [edit]);
    else group.push(edit);
  }
  return [...groups];
}
function textsFor({ specification }) {
  const sentences2 = specification.statements.map(({ text }) => ({ text, source: sourceSpan(text, 0, text.value.length) })).sort((a, b) => a.source.start - b.source.start);
  return { leaves: leavesOf(specification.blocks), sentences: sentences2 };
}
function oldText(edit, texts) {
  return quoted(edit, texts).flatMap(({ text, stretches, whole }) => {
    const pieces = composed(text, stretches).filter((piece) => piece.change?.kind !== "inserted");
    return shown(pieces.map((piece) => piece.change === null || whole ? bare(piece) : styled(piece, "strike")));
  });
}
function newText(edit, texts) {
  return quoted(edit, texts).flatMap(({ text, stretches }) => {
    const pieces = composed(text, stretches).filter((piece) => piece.change?.kind !== "deleted");
    return shown(pieces.map((piece) => piece.change === null ? bare(piece) : styled(piece, "strong")));
  });
}
function quoted(edit, { leaves, sentences: sentences2 }) {
  const nearby = around2(leaves, edit.span);
  const sentence = around2(sentences2, edit.span).find(({ source }) => holds(source, edit.span));
  const placed = placeEdits(nearby, [edit]);
  const loose = placed.loose.map(
    ({ value }) => ({
      text: { value: "", runs: [], marks: [] },
      stretches: [{ start: 0, end: 0, inserted: value, edit }],
      whole: false
    })
  );
  const touched = [...placed.stretches].map(([text, stretches]) => {
    const whole = stretches.every(({ inserted }) => inserted === "") && restOf(text, stretches).trim() === "";
    if (whole || sentence === void 0) return { text, stretches, whole };
    const inSentence = placeEdits([sentence], [edit]).stretches.get(sentence.text);
    return inSentence === void 0 ? { text, stretches, whole } : { text: sentence.text, stretches: inSentence, whole };
  });
  return [...touched, ...loose];
}
function around2(leaves, span) {
  const first = firstEndingAfter(leaves, span.start - 1, (leaf) => leaf.source.end);
  let last = first;
  while ((leaves[last]?.source.start ?? Number.POSITIVE_INFINITY) <= span.end) last++;
  return leaves.slice(first, last);
}
function holds(source, span) {
  return source.start <= span.start && span.end <= source.end;
}
function restOf({ value }, stretches) {
  let rest = "";
  let at = 0;
  for (const { start, end } of stretches) {
    rest += value.slice(at, start);
    at = end;
  }
  return rest + value.slice(at);
}
function composed(text, stretches) {
  return composeInlines(text, { stretches, bookmarks: [], note: () => [], from: 0, lines: false });
}
function bare(piece) {
  return piece.type === "words" ? plainWords(piece.value) : { ...piece, change: null };
}
function styled(piece, style) {
  return piece.type === "words" ? plainWords(piece.value, { styles: [style] }) : { ...piece, change: null };
}
function shown(pieces) {
  const paragraph2 = paragraphPart(pieces);
  return textOf2(paragraph2) === "" ? [] : [paragraph2];
}
function textOf2({ content }) {
  return content.map((piece) => piece.type === "words" ? piece.value : "").join("").trim();
}
function reasonOf(finding, rule, language) {
  const why = rule === void 0 ? finding.message : say(rule.why, language);
  const saving = finding.saves === null ? "" : savingOf(finding.saves, language);
  return [
    paragraphPart(why.trim()),
    ...(rule?.basis ?? []).map((citation) => basisOf(citation, language)),
    ...saving === "" ? [] : [paragraphPart(saving)]
  ];
}
function basisOf({ cite, says, url }, language) {
  const link = url === null ? null : { kind: "address", target: url };
  return paragraphPart([
    plainWords(say(accountWords.basis, language)),
    plainWords(cite, { link }),
    ...says === null ? [] : [plainWords(`: ${says.trim()}`)]
  ]);
}
function savingOf({ hours, municipalityHours }, language) {
  const inHours = (value) => fill(say(hourWords, language), { hours: writeHours(value, language) });
  const market = inHours(hours);
  const municipality = inHours(municipalityHours);
  if (hours > 0 && municipalityHours > 0) return fill(say(accountWords.saves, language), { market, municipality });
  if (hours > 0) return fill(say(accountWords.savesMarket, language), { market });
  return municipalityHours > 0 ? fill(say(accountWords.savesMunicipality, language), { municipality }) : "";
}
function adviceOf({ fix }, rule, language) {
  const title = fix?.title ?? (rule?.fix === null || rule === void 0 ? null : say(rule.fix.title, language));
  const advice = paragraphPart(title ?? say(accountWords.assess, language));
  const clause = fix?.proposal ?? null;
  return clause === null ? [advice] : [advice, paragraphPart([plainWords(clause.trim(), { styles: ["emphasis"] })])];
}

// src/document/body.ts
function composeBody(setting) {
  const { specification, edits } = setting;
  const { composer, notes } = composerOf(setting);
  const parts = [];
  let loose = 0;
  for (const group of groupRequirements(specification.blocks, composer.stated)) {
    for (; (edits.loose[loose]?.offset ?? Number.POSITIVE_INFINITY) < group.start; loose++) {
      parts.push(...looseParagraph(edits, loose));
    }
    parts.push(
      ...group.requirements ? requirementTable(group.blocks, composer) : group.blocks.flatMap(composer.block)
    );
  }
  for (; loose < edits.loose.length; loose++) parts.push(...looseParagraph(edits, loose));
  return { parts, notes };
}
function statedTexts(specification) {
  const stated = /* @__PURE__ */ new Map();
  for (const passage of specification.passages) {
    if (passage.stated !== null) stated.set(passage.text, passage.stated);
  }
  return stated;
}
function composerOf(setting) {
  const { specification, edits, bookmarks } = setting;
  const footnotes = /* @__PURE__ */ new Map();
  for (const block of specification.blocks) if (block.type === "footnote") footnotes.set(block.name, block);
  const notes = [];
  const within = [];
  const composer = {
    setting,
    stated: statedTexts(specification),
    heading: "",
    inlines: (text, look) => composeInlines(text, {
      stretches: edits.stretches.get(text) ?? [],
      bookmarks: bookmarks.ranges.get(text) ?? [],
      note,
      from: look?.from ?? 0,
      lines: look?.lines ?? false
    }),
    block: (block) => composeBlock(block, composer)
  };
  function note(name, change) {
    const footnote = footnotes.get(name);
    if (footnote === void 0 || within.includes(name)) return [plainWords(`[^${name}]`, { change })];
    const nested = within.length > 0;
    within.push(name);
    const parts = footnote.blocks.flatMap(composer.block);
    within.pop();
    if (nested) return [plainWords(" ("), ...parts.flatMap(contentOf), plainWords(")")];
    notes.push(parts);
    return [{ type: "note", note: notes.length, change }];
  }
  return { composer, notes };
}
function composeBlock(block, composer) {
  switch (block.type) {
    case "heading":
      return composeHeading(block, composer);
    case "paragraph":
      return composeParagraph(block, composer);
    case "list":
      return composeList(block, composer);
    case "table":
      return composeTable(block, composer);
    case "quote": {
      const parts = block.blocks.flatMap(composer.block);
      return parts.length === 0 ? [] : [{ type: "quote", parts }];
    }
    case "code":
      return asParts(composer.inlines(block.text, { lines: true }), "code");
    case "html":
      return block.comment ? [] : asParts(composer.inlines(block.text), "paragraph");
    case "divider":
    case "footnote":
      return [];
  }
}
function composeHeading(heading, composer) {
  const { outline: outline2 } = composer.setting;
  if (heading === outline2.titleHeading) return [];
  const place = outline2.places.get(heading);
  if (place === void 0) return asParts(composer.inlines(heading.text), "paragraph").map(inBold);
  const content = composer.inlines(heading.text, { from: place.ownNumber });
  composer.heading = heading.text.value.slice(place.ownNumber).trim();
  const { level, numbered: numbered3 } = place;
  return isBlank(content) ? [] : [{ type: "heading", level, numbered: numbered3, ...wholly(content) }];
}
function composeParagraph(paragraph2, composer) {
  return asParts(composer.inlines(paragraph2.text, { lines: composer.stated.has(paragraph2.text) }), "paragraph");
}
function composeList(list, composer) {
  const items = list.items.map((item) => ({ parts: item.blocks.flatMap(composer.block) })).filter((item) => item.parts.length > 0);
  return items.length === 0 ? [] : [{ type: "list", ordered: list.ordered, start: list.start, items }];
}
function composeTable(table, composer) {
  const [header] = table.rows;
  if (header === void 0) return [];
  const rows = table.rows.map((row) => composeRow(row, composer));
  const columns = header.cells.map((cell) => cell.text.value.trim()).filter((name) => name !== "");
  return [tablePart(rows, bodyWords.table, bodyWords.tableUnder, columns, composer)];
}
function composeRow(row, composer) {
  const contents = row.cells.map((cell) => composer.inlines(cell.text));
  const gone = goneAtOnce(
    row.cells.map((cell) => cell.text),
    contents,
    composer
  );
  return { cells: contents.map((content) => cellOf(content, gone)), change: gone };
}
function goneAtOnce(texts, contents, composer) {
  if (contents.every(isBlank)) return null;
  const deletion = contents.map(wholeDeletion).find((change) => change !== null) ?? null;
  if (deletion === null) return null;
  if (!contents.every((content) => isBlank(content) || wholeDeletion(content) !== null)) return null;
  const stretches = texts.flatMap((text) => composer.setting.edits.stretches.get(text) ?? []);
  return new Set(stretches.map(({ edit }) => edit.finding)).size === 1 ? deletion : null;
}
function cellOf(content, gone) {
  const shown2 = gone === null ? content : content.map((piece) => ({ ...piece, change: gone }));
  return { paragraphs: [{ type: "paragraph", content: isBlank(content) ? [] : shown2, change: gone }] };
}
function groupRequirements(blocks, stated) {
  const groups = [];
  for (const block of blocks) {
    const requirements = block.type === "paragraph" && stated.has(block.text);
    const last = groups.at(-1);
    if (requirements && last?.requirements === true) last.blocks.push(block);
    else groups.push({ requirements, start: block.span.start, blocks: [block] });
  }
  return groups;
}
function requirementTable(blocks, composer) {
  const { language, evidence } = composer.setting;
  const names = [bodyWords.number, bodyWords.requirement, ...evidence ? [bodyWords.evidence] : []].map(
    (words2) => say(words2, language)
  );
  const rows = entriesOf2(blocks, composer.stated).map((entry) => requirementRow(entry, composer));
  const shown2 = rows.filter((row) => row !== null);
  if (shown2.length === 0) return [];
  const header = { cells: names.map((name) => cellOf([plainWords(name)], null)), change: null };
  return [tablePart([header, ...shown2], bodyWords.requirementTable, bodyWords.requirementTableUnder, names, composer)];
}
function entriesOf2(blocks, stated) {
  const entries = [];
  for (const block of blocks) {
    const about = block.type === "paragraph" ? stated.get(block.text) : void 0;
    if (block.type !== "paragraph" || about === void 0) continue;
    const last = entries.at(-1);
    if (about.evidence && last !== void 0) last.evidence.push(block.text);
    else entries.push({ stated: about, text: block.text, evidence: [] });
  }
  return entries;
}
function requirementRow({ stated, text, evidence }, composer) {
  const asked = composer.inlines(text, { lines: true });
  const proofs = evidence.map((one) => composer.inlines(one, { lines: true })).filter((proof) => !isBlank(proof));
  if (isBlank(asked) && proofs.length === 0) return null;
  const gone = goneAtOnce([text, ...evidence], [asked, ...proofs], composer);
  const bookmark = stated.id === null ? null : composer.setting.bookmarks.names.get(stated.id) ?? null;
  const number2 = plainWords(stated.id ?? "\u2013", { bookmark });
  const proofCell = {
    paragraphs: (proofs.length === 0 ? [[]] : proofs).flatMap((one) => cellOf(one, gone).paragraphs)
  };
  const cells = [cellOf([number2], gone), cellOf(asked, gone), ...composer.setting.evidence ? [proofCell] : []];
  return { cells, change: gone };
}
function tablePart(rows, name, nameUnder, columns, { heading, setting }) {
  const { language } = setting;
  const width = Math.max(...rows.map((row) => row.cells.length));
  const blankCell = { paragraphs: [{ type: "paragraph", content: [], change: null }] };
  return {
    type: "table",
    title: heading === "" ? say(name, language) : fill(say(nameUnder, language), { heading }),
    description: fill(say(bodyWords.columns, language), { columns: columns.join(", ") }),
    columns: Array.from({ length: width }, () => ({ share: null, align: "start" })),
    rows: rows.map((row) => ({
      ...row,
      cells: [...row.cells, ...Array.from({ length: width - row.cells.length }, () => blankCell)]
    }))
  };
}
function looseParagraph({ loose }, index) {
  const paragraph2 = loose[index];
  if (paragraph2 === void 0) return [];
  const change = { kind: "inserted", rule: paragraph2.edit.finding.rule };
  return [{ type: "paragraph", content: [plainWords(paragraph2.value, { change })], change }];
}
function asParts(content, type) {
  return isBlank(content) ? [] : [{ type, ...wholly(content) }];
}
function wholly(content) {
  const change = wholeDeletion(content);
  return change === null ? { content, change: null } : { content: content.map((piece) => ({ ...piece, change })), change };
}
function wholeDeletion(content) {
  const deletion = content.find((piece) => piece.change?.kind === "deleted")?.change ?? null;
  const stays = (piece) => piece.change?.kind !== "deleted" && !isBlank([piece]);
  return deletion === null || content.some(stays) ? null : deletion;
}
function inBold(part) {
  if (part.type !== "paragraph") return part;
  const content = part.content.map(
    (piece) => piece.type === "words" ? { ...piece, styles: ["strong", ...piece.styles.filter((s) => s !== "strong")] } : piece
  );
  return { ...part, content };
}
function contentOf(part) {
  switch (part.type) {
    case "heading":
    case "paragraph":
    case "code":
      return part.content;
    case "list":
      return part.items.flatMap((item) => item.parts.flatMap(contentOf));
    case "quote":
      return part.parts.flatMap(contentOf);
    case "table":
      return part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.flatMap((one) => one.content)));
  }
}

// src/document/bookmarks.ts
var longestName = 40;
function bookmarkRequirements(leaves, requirements) {
  const taken = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map();
  const ranges = /* @__PURE__ */ new Map();
  for (const requirement of requirements) {
    if (!requirement.explicit) continue;
    const name = freeName(requirement.id, taken);
    if (!names.has(requirement.id)) names.set(requirement.id, name);
    const place = placeOf(requirement, leaves);
    if (place === null) continue;
    const list = ranges.get(place.text);
    if (list === void 0) ranges.set(place.text, [{ name, start: place.start, end: place.end }]);
    else if (list.every((other) => other.end <= place.start || place.end <= other.start)) {
      list.push({ name, start: place.start, end: place.end });
    }
  }
  for (const list of ranges.values()) list.sort((a, b) => a.start - b.start);
  return { names, ranges };
}
function placeOf({ extents, id }, leaves) {
  for (const extent of extents) {
    for (let i = firstEndingAfter(leaves, extent.start, (leaf) => leaf.source.end); ; i++) {
      const leaf = leaves[i];
      if (leaf === void 0 || leaf.source.start >= extent.end) break;
      const { value } = leaf.text;
      const at = value.indexOf(id);
      if (at >= 0 && !isWordPart(value[at - 1]) && !isWordPart(value[at + id.length])) {
        return { text: leaf.text, start: at, end: at + id.length };
      }
    }
  }
  return null;
}
function isWordPart(character) {
  return character !== void 0 && /[\p{L}\p{N}]/u.test(character);
}
function freeName(id, taken) {
  const safe = `eis_${id.normalize("NFD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9]+/g, "_")}`;
  for (let count = 1; ; count++) {
    const tail = count === 1 ? "" : `_${count}`;
    const name = safe.slice(0, longestName - tail.length) + tail;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

// src/document/estimate.ts
function estimateAnnex({ burden }, language) {
  const word2 = wordsIn(language);
  const { before, after } = burden;
  return {
    title: word2("title"),
    parts: [
      paragraphPart(word2("intro")),
      ...summaryPart(before, after, language),
      ...splitPart(before, after, language),
      ...assumptionsPart(after, language),
      headingPart(word2("caveats")),
      ...burdenCaveats.map(
        (caveat) => paragraphPart(fill(say(caveat, language), { share: writeShare(after.verifiedShare, language) }))
      )
    ]
  };
}
function wordsIn(language) {
  return (name) => say(burdenWords[name], language);
}
function summaryPart(before, after, language) {
  const word2 = wordsIn(language);
  const measure = (name, of, write) => [
    name,
    write(of(before), language),
    write(of(after), language),
    write(of(after) - of(before), language)
  ];
  const rows = [
    measure(word2("totalHours"), (burden) => burden.hours, writeHours),
    measure(word2("marketHours"), (burden) => burden.marketHours, writeHours),
    measure(word2("municipalityHours"), (burden) => burden.municipalityHours, writeHours),
    measure(word2("perBidder"), (burden) => burden.hoursPerBidder, writeHours),
    measure(word2("perProviderYear"), (burden) => burden.hoursPerProviderYear, writeHours),
    measure(word2("totalEuros"), (burden) => burden.euros, writeEuros)
  ];
  const columns = [
    { name: word2("measure"), share: 46, align: "start" },
    { name: word2("before"), share: 18, align: "end" },
    { name: word2("after"), share: 18, align: "end" },
    { name: word2("difference"), share: 18, align: "end" }
  ];
  return [headingPart(word2("summary")), ownTable(word2("summary"), word2("intro"), columns, rows)];
}
function splitPart(before, after, language) {
  const word2 = wordsIn(language);
  const bearers = ["bidder", "provider", "municipality"];
  const phases = ["tender", "verification", "implementation", "performance", "closing"];
  const rows = bearers.flatMap(
    (bearer) => phases.flatMap((phase) => {
      const then = totalOf(before, bearer, phase);
      const now = totalOf(after, bearer, phase);
      if (then.hours === 0 && now.hours === 0) return [];
      return [
        [
          say(bearerWords[bearer], language),
          say(phaseWords[phase], language),
          writeHours(then.hours, language),
          writeHours(now.hours, language),
          writeEuros(then.euros, language),
          writeEuros(now.euros, language)
        ]
      ];
    })
  );
  if (rows.length === 0) return [];
  const columns = [
    { name: word2("bearer"), share: 20, align: "start" },
    { name: word2("phase"), share: 20, align: "start" },
    { name: word2("hoursBefore"), share: 14, align: "end" },
    { name: word2("hoursAfter"), share: 14, align: "end" },
    { name: word2("eurosBefore"), share: 16, align: "end" },
    { name: word2("eurosAfter"), share: 16, align: "end" }
  ];
  return [headingPart(word2("split")), ownTable(word2("split"), word2("split"), columns, rows)];
}
function totalOf(burden, bearer, phase) {
  return burden.totals.find((total) => total.bearer === bearer && total.phase === phase) ?? { hours: 0, euros: 0 };
}
function assumptionsPart(burden, language) {
  const word2 = wordsIn(language);
  if (burden.assumptions.length === 0) return [];
  const intro = fill(word2("parametersIntro"), { set: burden.parameterSet, hash: burden.parameterHash.slice(0, 12) });
  const rows = burden.assumptions.map((assumption) => [
    say(assumption.label, language),
    writeValue(assumption, language),
    say(statusWords[assumption.status], language),
    assumption.source
  ]);
  const columns = [
    { name: word2("parameter"), share: 32, align: "start" },
    { name: word2("value"), share: 20, align: "start" },
    { name: word2("standing"), share: 14, align: "start" },
    { name: word2("source"), share: 34, align: "start" }
  ];
  return [headingPart(word2("parameters")), paragraphPart(intro), ownTable(word2("parameters"), intro, columns, rows)];
}
var decimals = {
  euro: 2,
  "euro-per-hour": 2,
  "hours-per-year": 0,
  "words-per-minute": 0,
  share: 2,
  count: 2,
  years: 2
};
function writeValue({ value, unit }, language) {
  const written2 = unit === "share" ? writeShare(value, language) : writeNumber(value, decimals[unit], language);
  return fill(say(unitWords[unit], language), { value: written2 });
}

// src/document/motivation.ts
function motivationAnnex(result, pack2, language) {
  const word2 = (name) => say(motivationWords[name], language);
  const titles = new Map(pack2.rules.map((rule) => [rule.id, say(rule.title, language)]));
  const placeName = placeNames(result.specification, language);
  const rows = [];
  for (const finding of result.findings) {
    const { allowed } = finding;
    if (allowed === null) continue;
    rows.push([
      placeName(finding),
      titles.get(finding.rule) ?? finding.message,
      [
        paragraphPart(allowed.reason),
        ...allowed.by === null ? [] : [paragraphPart(fill(word2("by"), { by: allowed.by }))],
        ...allowed.until === null ? [] : [paragraphPart(fill(word2("until"), { date: writeDate(allowed.until, language) }))]
      ]
    ]);
  }
  if (rows.length === 0) return null;
  const columns = [
    { name: say(annexWords.place, language), share: 20, align: "start" },
    { name: word2("deviation"), share: 36, align: "start" },
    { name: word2("reason"), share: 44, align: "start" }
  ];
  return {
    title: word2("title"),
    parts: [paragraphPart(word2("intro")), ownTable(word2("title"), word2("intro"), columns, rows)]
  };
}

// src/document/outline.ts
var deepest = 6;
var ownNumber = /^(?:(hoofdstuk|artikel|paragraaf|deel|perceel|chapter|article|section|part|lot)\s+)?(\d{1,3}(?:\.\d{1,3})*)(?:[.):]?\s+|[.):]?$)/i;
var annexHeading = /^(?:bijlage|annex|appendix)\b/i;
function outlineOf(specification, bookmarks, edits, counted) {
  const { heading, title } = titleOf(specification);
  const titleHeading = heading !== null && edits.stretches.has(heading.text) ? null : heading;
  const places = /* @__PURE__ */ new Map();
  for (const { heading: one, level, exempt, own } of laidOut(specification.blocks, titleHeading, bookmarks)) {
    const numbered3 = counted && !exempt;
    places.set(one, { level, numbered: numbered3, ownNumber: numbered3 ? own?.length ?? 0 : 0 });
  }
  return { title, titleHeading, places };
}
function canCount(specification, bookmarks) {
  const { heading } = titleOf(specification);
  const headings = laidOut(specification.blocks, heading, bookmarks).filter((one) => !one.exempt);
  if (headings.every(({ own }) => own === null)) return true;
  const counts = [];
  return headings.every(({ level, own }) => {
    counts.length = Math.min(counts.length, level);
    while (counts.length < level) counts.push(0);
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    return own?.number === counts.join(".");
  });
}
function laidOut(blocks, titleHeading, bookmarks) {
  const above = [];
  const headings = [];
  for (const heading of blocks) {
    if (heading.type !== "heading" || heading === titleHeading) continue;
    while ((above.at(-1) ?? 0) >= heading.depth) above.pop();
    above.push(heading.depth);
    const { value } = heading.text;
    const own = ownNumberOf(value);
    const carriesId = own === null && bookmarks.ranges.has(heading.text);
    const level = Math.min(above.length, deepest);
    headings.push({ heading, level, exempt: carriesId || annexHeading.test(value), own });
  }
  return headings;
}
function ownNumberOf(value) {
  const [whole = "", label, number2 = ""] = ownNumber.exec(value) ?? [];
  if (number2 === "") return null;
  return { number: label === void 0 ? number2 : whole.trim(), length: whole.length };
}
function titleOf({ facts, blocks }) {
  const headings = blocks.filter((block) => block.type === "heading");
  const first = headings[0];
  if (first === void 0 || first.depth !== 1) return { title: facts.title, heading: null };
  if (facts.title !== null) {
    return { title: facts.title, heading: alike(first.text.value, facts.title) ? first : null };
  }
  const alone = headings.every((heading) => heading === first || heading.depth > 1);
  return alone && !ownNumber.test(first.text.value) ? { title: first.text.value.trim(), heading: first } : { title: null, heading: null };
}
function alike(a, b) {
  const plain2 = (text) => text.replace(/\s+/g, " ").trim().toLowerCase();
  return plain2(a) === plain2(b);
}

// src/document/compose.ts
function compose(input2) {
  const { view, result, language } = input2;
  const original = lookAt(result.specification);
  const cleaned = lookAt(input2.cleanedSpecification);
  const shown2 = view === "clean" ? cleaned : original;
  const counted = [original, cleaned].every((one) => canCount(one.specification, one.bookmarks));
  const edits = view === "clean" ? noEdits : placeEdits(original.leaves, result.cleaned.edits);
  const outline2 = outlineOf(shown2.specification, shown2.bookmarks, edits, counted);
  const body2 = composeBody({
    specification: shown2.specification,
    edits,
    bookmarks: shown2.bookmarks,
    outline: outline2,
    evidence: [...statedTexts(result.specification).values()].some((stated) => stated.evidence),
    language
  });
  const titlePage = titlePageOf(input2, outline2.title);
  return {
    view,
    language,
    titlePage,
    contents: say(titleWords.contents, language),
    body: body2.parts,
    notes: body2.notes,
    annexes: annexesOf(input2),
    creator: titlePage.buyer ?? input2.tool.name,
    madeWith: madeWith(input2),
    date: result.asOf
  };
}
function lookAt(specification) {
  const leaves = leavesOf(specification.blocks);
  return { specification, leaves, bookmarks: bookmarkRequirements(leaves, specification.requirements) };
}
function titlePageOf(input2, title) {
  const { view, result, language } = input2;
  const word2 = (name) => say(titleWords[name], language);
  const { facts } = result.specification;
  const domains = facts.domain.map((domain) => say(domainWords[domain], language)).join(", ");
  const lines = [
    { label: word2("status"), value: word2(view) },
    { label: word2("domain"), value: domains },
    { label: word2("procedure"), value: say(procedureWords[facts.procedure], language) },
    { label: word2("asOf"), value: writeDate(result.asOf, language) },
    { label: word2("madeWith"), value: madeWith(input2) }
  ];
  return {
    title: title ?? word2("untitled"),
    buyer: facts.buyer,
    status: word2(view),
    facts: lines.filter(({ value }) => value !== "")
  };
}
function madeWith({ tool, pack: pack2, language }) {
  return fill(say(titleWords.pack, language), {
    tool: `${tool.name} ${tool.version}`,
    pack: `${pack2.name} ${pack2.version}`
  });
}
function annexesOf({ result, pack: pack2, language }) {
  const annexes = [
    accountAnnex(result, pack2, language),
    motivationAnnex(result, pack2, language),
    estimateAnnex(result, language)
  ].filter((annex) => annex !== null);
  return annexes.map((annex) => ({ ...annex, title: fill(say(annexWords.annex, language), { title: annex.title }) }));
}

// src/document/render.ts
import {
  AlignmentType as AlignmentType2,
  Bookmark,
  DeletedTextRun,
  Document as DocxFile,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType
} from "docx";
import { estimatePageNumbersWith } from "docx/layout";

// src/document/canonical.ts
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
function canonical(file, facts) {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => compare(a, b));
  const relations = new Map(
    parts.filter(([path]) => path.endsWith(".rels")).map(([path, bytes]) => [ownerOf(path), relationNames(strFromU8(bytes))])
  );
  const bookmarks = numberer();
  const headings = numberer();
  const steps = [
    (path, xml) => renameRelations(xml, relations.get(path)),
    (path, xml) => path.endsWith(".rels") ? renameOwnIds(xml, relations.get(ownerOf(path))) : xml,
    (_, xml) => xml.replace(/(<w:bookmark(?:Start|End)[^>]*? w:id=")([^"]*)/g, (_all, head, id) => head + bookmarks(id)),
    (_, xml) => xml.replace(/\b_Toc\d+/g, (name) => `_Toc${headings(name)}`),
    (path, xml) => path === "word/document.xml" ? describeTables(xml, facts.tables) : xml,
    (path, xml) => path === "docProps/core.xml" ? describeFile(xml, facts) : xml
  ];
  const entries = parts.map(([path, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
    const before = strFromU8(bytes);
    const after = steps.reduce((xml, step) => step(path, xml), before);
    return [path, strToU8(after)];
  });
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}
var firstEntries = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"];
function compare(a, b) {
  const rank = (path) => (firstEntries.indexOf(path) + firstEntries.length + 1) % (firstEntries.length + 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
function ownerOf(relations) {
  return relations.replace("_rels/", "").replace(/\.rels$/, "");
}
function relationNames(xml) {
  const random = [...xml.matchAll(/ Id="([^"]+)"/g)].map(([, id = ""]) => id).filter((id) => !/^rId\d+$/.test(id));
  return new Map(random.map((id, index) => [id, `rIdLink${index + 1}`]));
}
function renameOwnIds(xml, names) {
  return xml.replace(/ Id="([^"]+)"/g, (all, id) => names?.has(id) ? ` Id="${names.get(id)}"` : all);
}
function renameRelations(xml, names) {
  if (names === void 0 || names.size === 0) return xml;
  return xml.replace(
    / (r:(?:id|embed|link|pict))="([^"]+)"/g,
    (all, attribute, id) => names.has(id) ? ` ${attribute}="${names.get(id)}"` : all
  );
}
function numberer() {
  const numbers = /* @__PURE__ */ new Map();
  return (id) => {
    const known = numbers.get(id);
    if (known !== void 0) return known;
    numbers.set(id, numbers.size + 1);
    return numbers.size;
  };
}
function describeTables(xml, tables) {
  let index = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const table = tables[index++];
    if (table === void 0) return end;
    const attribute = (name, value) => `<w:${name} w:val="${escapeXml(value)}"/>`;
    return attribute("tblCaption", table.title) + attribute("tblDescription", table.description) + end;
  });
}
function describeFile(xml, { date, language }) {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, head) => `${head}${date}T00:00:00Z`).replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
}
function escapeXml(value) {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

// src/document/styles.ts
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LevelSuffix
} from "docx";
var headingDepth = 6;
var listDepth = 9;
var listStep = 425;
var headingNumberWidth = 794;
var styleNames = {
  buyer: "TitleBuyer",
  fact: "TitleFact",
  factLabel: "TitleFactLabel",
  contentsTitle: "TOCHeading",
  quote: "Quote",
  code: "CodeBlock",
  codeWords: "CodeWords",
  tableText: "TableText",
  tableHead: "TableHead",
  table: "HouseTable",
  requirement: "RequirementNumber",
  header: "Header",
  footer: "Footer",
  note: "FootnoteText"
};
function twips(millimetres) {
  return Math.round(millimetres * 1440 / 25.4);
}
function textWidth({ page }) {
  return twips(page.width - page.margin.left - page.margin.right);
}
function documentStyles(style, language, counted) {
  return {
    default: {
      document: {
        run: {
          font: style.font.body,
          size: halfPoints(style.size.body),
          language: { value: language === "nl" ? "nl-NL" : "en-GB" }
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" } }
      },
      title: {
        run: {
          font: style.font.heading,
          size: halfPoints(style.size.title),
          bold: true,
          color: style.colour.heading
        },
        paragraph: {
          spacing: { before: 120, after: 480, line: 240, lineRule: "auto" },
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 14, color: style.colour.accent } }
        }
      },
      heading1: headingStyle(style, 0, counted),
      heading2: headingStyle(style, 1, counted),
      heading3: headingStyle(style, 2, counted),
      heading4: headingStyle(style, 3, counted),
      heading5: headingStyle(style, 4, counted),
      heading6: headingStyle(style, 5, counted),
      listParagraph: { paragraph: { spacing: { after: 100, line: 276, lineRule: "auto" } } },
      hyperlink: { run: { color: style.colour.link, underline: {} } },
      footnoteText: {
        run: { size: halfPoints(style.size.small) },
        paragraph: { spacing: { after: 40, line: 240, lineRule: "auto" } }
      }
    },
    paragraphStyles: [...frontStyles(style), ...bodyStyles(style), ...contentsStyles(style), ...edgeStyles(style)],
    characterStyles: characterStyles(style)
  };
}
function tableStyles({ colour }) {
  const line = (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colour.line}"/>`;
  const margin = (side, width) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:customStyle="1" w:styleId="${styleNames.table}"><w:name w:val="House Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(line).join("")}</w:tblBorders><w:tblCellMar>${margin("top", 20)}${margin("left", 100)}${margin("bottom", 20)}${margin("right", 100)}</w:tblCellMar></w:tblPr></w:style></w:styles>`;
}
function documentNumbering() {
  return [{ reference: "headings", levels: headingLevels() }, bulletList];
}
var bulletList = {
  reference: "bullets",
  levels: Array.from({ length: listDepth }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: ["\u2022", "\u2013", "\u25AA"][level % 3] ?? "\u2022",
    style: { paragraph: { indent: { left: listStep * (level + 1), hanging: listStep } } }
  }))
};
function orderedList(start) {
  return {
    reference: `ordered-${start}`,
    levels: Array.from({ length: listDepth }, (_, level) => ({
      level,
      start,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      style: { paragraph: { indent: { left: listStep * (level + 1), hanging: listStep } } }
    }))
  };
}
function headingLevels() {
  return Array.from({ length: headingDepth }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: Array.from({ length: level + 1 }, (_unused, part) => `%${part + 1}`).join("."),
    alignment: AlignmentType.START,
    suffix: LevelSuffix.TAB,
    style: {
      style: `Heading${level + 1}`,
      paragraph: { indent: { left: headingNumberWidth, hanging: headingNumberWidth } }
    }
  }));
}
function headingStyle(style, level, counted) {
  const size = style.size.headings[level] ?? style.size.headings.at(-1) ?? style.size.body;
  const before = [480, 320, 240][level] ?? 200;
  return {
    run: { font: style.font.heading, size: halfPoints(size), bold: true, color: style.colour.heading },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after: level === 0 ? 160 : 80, line: 252, lineRule: "auto" },
      ...counted ? { numbering: { reference: "headings", level } } : {}
    }
  };
}
function frontStyles(style) {
  const labelWidth = twips(42);
  return [
    {
      id: styleNames.buyer,
      name: "Title Buyer",
      basedOn: "Normal",
      run: { size: halfPoints(style.size.body + 3), color: style.colour.muted },
      paragraph: { spacing: { before: twips(55), after: 120, line: 240, lineRule: "auto" } }
    },
    {
      id: styleNames.fact,
      name: "Title Fact",
      basedOn: "Normal",
      paragraph: {
        indent: { left: labelWidth, hanging: labelWidth },
        leftTabStop: labelWidth,
        spacing: { after: 80, line: 264, lineRule: "auto" }
      }
    }
  ];
}
function bodyStyles(style) {
  return [
    // Not in the document's defaults: LibreOffice lets those win over a link's colour inside tables.
    { id: "Normal", name: "Normal", quickFormat: true, run: { color: style.colour.text } },
    {
      id: styleNames.quote,
      name: "Quote",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: {
        indent: { left: listStep },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: style.colour.line } }
      }
    },
    {
      id: styleNames.code,
      name: "Code Block",
      basedOn: "Normal",
      run: { font: style.font.code, size: halfPoints(style.size.small), noProof: true },
      paragraph: {
        shading: { fill: style.colour.shade, color: "auto", type: "clear" },
        spacing: { before: 60, after: 120, line: 240, lineRule: "auto" }
      }
    },
    {
      id: styleNames.tableText,
      name: "Table Text",
      basedOn: "Normal",
      run: { size: halfPoints(style.size.table) },
      paragraph: { spacing: { before: 40, after: 40, line: 247, lineRule: "auto" } }
    },
    {
      id: styleNames.tableHead,
      name: "Table Head",
      basedOn: styleNames.tableText,
      run: { bold: true, color: style.colour.tableHeadText },
      paragraph: { keepNext: true }
    }
  ];
}
function contentsStyles(style) {
  const levels = Array.from({ length: headingDepth }, (_, level) => ({
    id: `TOC${level + 1}`,
    name: `toc ${level + 1}`,
    basedOn: "Normal",
    next: "Normal",
    uiPriority: 39,
    run: level === 0 ? { bold: true } : {},
    paragraph: {
      indent: { left: level * 284 },
      spacing: { before: level === 0 ? 120 : 0, after: 40, line: 252, lineRule: "auto" }
    }
  }));
  return [
    {
      id: styleNames.contentsTitle,
      name: "TOC Heading",
      basedOn: "Normal",
      next: "Normal",
      run: {
        font: style.font.heading,
        size: halfPoints(style.size.headings[0] ?? style.size.body),
        bold: true,
        color: style.colour.heading
      },
      paragraph: { keepNext: true, spacing: { after: 200, line: 252, lineRule: "auto" } }
    },
    ...levels
  ];
}
function edgeStyles(style) {
  const edge = (id, name, side) => ({
    id,
    name,
    basedOn: "Normal",
    run: { size: halfPoints(style.size.small), color: style.colour.muted },
    paragraph: {
      rightTabStop: textWidth(style),
      spacing: { after: 0, line: 240, lineRule: "auto" },
      border: { [side]: { style: BorderStyle.SINGLE, size: 4, space: 6, color: style.colour.line } }
    }
  });
  return [edge(styleNames.header, "header", "bottom"), edge(styleNames.footer, "footer", "top")];
}
function characterStyles(style) {
  return [
    {
      id: styleNames.requirement,
      name: "Requirement Number",
      basedOn: "DefaultParagraphFont",
      run: { bold: true, color: style.colour.heading }
    },
    {
      id: styleNames.codeWords,
      name: "Code Words",
      basedOn: "DefaultParagraphFont",
      run: { font: style.font.code, noProof: true }
    },
    {
      id: styleNames.factLabel,
      name: "Title Fact Label",
      basedOn: "DefaultParagraphFont",
      run: { color: style.colour.muted }
    }
  ];
}
function halfPoints(points) {
  return Math.round(points * 2);
}

// src/document/widths.ts
var cellPadding = 220;
var widestNatural = 70;
var widestWord = 24;
function columnWidths({ columns, rows }, width, fontPoints) {
  const shares = columns.map((column) => column.share);
  if (shares.every((share) => share !== null)) return divide(shares, width);
  const character = fontPoints * 10;
  const needs = columns.map((_, index) => {
    const texts = rows.map((row) => textOf3(row.cells[index]));
    const longest = Math.max(1, ...texts.map((text) => text.length));
    const word2 = Math.max(3, ...texts.flatMap((text) => text.split(/\s+/)).map((one) => one.length));
    const least2 = cellPadding + Math.min(word2, widestWord) * character * 1.15;
    return { least: least2, natural: Math.max(least2, cellPadding + Math.min(longest, widestNatural) * character) };
  });
  const least = sum(needs.map((need) => need.least));
  if (least >= width)
    return divide(
      needs.map((need) => need.least),
      width
    );
  const wanted = sum(needs.map((need) => need.natural - need.least));
  if (wanted === 0)
    return divide(
      needs.map((need) => need.natural),
      width
    );
  const spread = (width - least) / wanted;
  return divide(
    needs.map((need) => need.least + (need.natural - need.least) * spread),
    width
  );
}
function divide(shares, width) {
  const total = sum(shares);
  let used = 0;
  let passed = 0;
  return shares.map((share) => {
    passed += share;
    const border = Math.round(passed / total * width);
    const own = border - used;
    used = border;
    return own;
  });
}
function textOf3(cell) {
  const pieces = cell?.paragraphs.flatMap((paragraph2) => paragraph2.content) ?? [];
  return pieces.map((piece) => piece.type === "words" ? piece.value : "").join("");
}
function sum(numbers) {
  return numbers.reduce((total, number2) => total + number2, 0);
}

// src/document/render.ts
async function render(document, style) {
  const pen = penFor(document, style);
  const counted = document.body.some((part) => part.type === "heading" && part.numbered);
  const page = pageOf(style);
  const edges = edgesOf(document, style);
  const body2 = document.body.flatMap((part) => renderPart(part, pen, bodyPlace));
  const annexes = document.annexes.flatMap((annex) => renderAnnex(annex, pen));
  const file = new DocxFile({
    title: document.titlePage.title,
    creator: document.creator,
    lastModifiedBy: document.creator,
    description: document.madeWith,
    revision: 1,
    externalStyles: tableStyles(style),
    styles: documentStyles(style, document.language, counted),
    numbering: { config: documentNumbering() },
    footnotes: Object.fromEntries(
      document.notes.map((parts, index) => [index + 1, { children: renderNote(parts, pen) }])
    ),
    features: { updateFields: false },
    // Page numbers are worked out here, so that no word processor asks to update fields.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      { ...edges, properties: { page, titlePage: true }, children: renderFront(document, style) },
      {
        ...edges,
        properties: { page, type: SectionType.NEXT_PAGE },
        children: [...body2, ...annexes]
      }
    ]
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  const language = document.language === "nl" ? "nl-NL" : "en-GB";
  return canonical(bytes, { date: document.date, language, tables: pen.tables });
}
var bodyPlace = { style: null, level: 0, marker: null };
function penFor(document, style) {
  return { style, date: `${document.date}T00:00:00Z`, revisions: 0, lists: 0, bookmarks: /* @__PURE__ */ new Set(), tables: [] };
}
function renderFront({ titlePage, contents }, style) {
  const facts = titlePage.facts.map(
    ({ label, value }) => new Paragraph({
      style: styleNames.fact,
      children: [
        new TextRun({ text: label, style: styleNames.factLabel }),
        new TextRun({ children: [new Tab(), value] })
      ]
    })
  );
  return [
    new Paragraph({ style: styleNames.buyer, text: titlePage.buyer ?? titlePage.status }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: titlePage.title }),
    ...facts,
    new Paragraph({ style: styleNames.contentsTitle, pageBreakBefore: true, text: contents }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: `1-${style.contentsLevels}` })
  ];
}
function renderAnnex({ title, parts }, pen) {
  const heading = { heading: HeadingLevel.HEADING_1, numbering: false, pageBreakBefore: true, text: title };
  return [new Paragraph(heading), ...parts.flatMap((part) => renderPart(part, pen, bodyPlace))];
}
var headingLevels2 = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6
];
function renderPart(part, pen, place) {
  switch (part.type) {
    case "heading": {
      const heading = headingLevels2[Math.min(part.level, headingDepth) - 1] ?? HeadingLevel.HEADING_6;
      return [paragraph(part, pen, { heading, ...part.numbered ? {} : { numbering: false } })];
    }
    case "paragraph":
      return [paragraph(part, pen, lookOf(place))];
    case "code":
      return [paragraph(part, pen, { ...lookOf({ ...place, marker: null }), style: styleNames.code })];
    case "list":
      return renderList(part, pen, place);
    case "quote":
      return part.parts.flatMap((inner) => renderPart(inner, pen, { ...place, style: styleNames.quote }));
    case "table":
      return [renderTable(part, pen)];
  }
}
function lookOf({ style, level, marker }) {
  return {
    ...style === null ? {} : { style },
    ...marker === null || marker === void 0 ? {} : { numbering: marker },
    ...level > 0 && marker === null ? { indent: { left: listStep * level } } : {}
  };
}
function renderList(list, pen, place) {
  const level = Math.min(place.level, listDepth - 1);
  const instance = ++pen.lists;
  const marker = { reference: list.ordered ? orderedList(list.start) : bulletList, level, instance };
  return list.items.flatMap(
    ({ parts }) => parts.flatMap(
      (part, index) => renderPart(part, pen, {
        ...place,
        level: level + 1,
        marker: index === 0 && part.type !== "list" ? marker : null
      })
    )
  );
}
function renderTable(table, pen) {
  const { style } = pen;
  const width = textWidth(style);
  const widths = columnWidths(table, width, style.size.table);
  pen.tables.push({ title: table.title, description: table.description });
  return new Table({
    style: styleNames.table,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: table.rows.map((row, index) => renderRow(row, table, widths, index === 0, pen))
  });
}
function renderRow(row, table, widths, head, pen) {
  const cells = row.cells.map((cell, index) => {
    const look = {
      style: head ? styleNames.tableHead : styleNames.tableText,
      ...table.columns[index]?.align === "end" ? { alignment: AlignmentType2.END } : {}
    };
    const { tableHead } = pen.style.colour;
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...head ? { shading: { fill: tableHead, color: "auto", type: "clear" } } : {},
      children: cell.paragraphs.map((part) => paragraph(part, pen, look))
    });
  });
  const header = head ? { tableHeader: true } : {};
  return new TableRow({ cantSplit: true, ...header, children: cells, ...trackedRow(row.change, pen) });
}
function trackedRow(change, pen) {
  if (change === null) return {};
  return change.kind === "deleted" ? { deletion: revision(pen) } : { insertion: revision(pen) };
}
function renderNote(parts, pen) {
  const paragraphs = parts.flatMap(paragraphsOf);
  const shown2 = paragraphs.length > 0 ? paragraphs : [{ type: "paragraph", content: [], change: null }];
  return shown2.map((part, index) => {
    const content = index === 0 ? [plainWords(" "), ...part.content] : part.content;
    return paragraph({ ...part, content }, pen, { style: styleNames.note });
  });
}
function paragraphsOf(part) {
  switch (part.type) {
    case "heading":
    case "paragraph":
    case "code":
      return [{ ...part, type: "paragraph" }];
    case "list":
      return part.items.flatMap((item) => item.parts.flatMap(paragraphsOf));
    case "quote":
      return part.parts.flatMap(paragraphsOf);
    case "table":
      return part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  }
}
function paragraph({ content, change }, pen, look) {
  return new Paragraph({ ...look, ...trackedMark(change, pen), children: renderInlines(content, pen) });
}
function trackedMark(change, pen) {
  if (change === null) return {};
  return { run: change.kind === "deleted" ? { deletion: revision(pen) } : { insertion: revision(pen) } };
}
function renderInlines(content, pen) {
  const children = [];
  for (let index = 0; index < content.length; ) {
    const name = bookmarkOf(content[index]);
    let end = index + 1;
    while (name !== null && bookmarkOf(content[end]) === name) end++;
    const alone = name !== null && index === 0 && end === content.length;
    const runs = content.slice(index, end).map((piece) => renderInline(piece, pen, alone));
    if (name === null || pen.bookmarks.has(name)) children.push(...runs);
    else {
      pen.bookmarks.add(name);
      children.push(new Bookmark({ id: name, children: runs }));
    }
    index = end;
  }
  return children;
}
function bookmarkOf(piece) {
  return piece?.type === "words" ? piece.bookmark : null;
}
function renderInline(piece, pen, number2) {
  switch (piece.type) {
    case "break":
      return tracked({ break: 1 }, piece.change, pen);
    case "note":
      return piece.change === null ? new FootnoteReferenceRun(piece.note) : tracked({ children: [new FootnoteReferenceRun(piece.note)] }, piece.change, pen);
    case "words":
      return renderWords(piece, pen, number2);
  }
}
function renderWords(words2, pen, number2) {
  const { link } = words2;
  const run = tracked({ text: words2.value, ...lookOfWords(words2, number2) }, words2.change, pen);
  if (link === null) return run;
  return link.kind === "address" ? new ExternalHyperlink({ link: link.target, children: [run] }) : new InternalHyperlink({ anchor: link.target, children: [run] });
}
function lookOfWords({ styles, link }, number2) {
  const style = link !== null ? "Hyperlink" : styles.includes("code") ? styleNames.codeWords : number2 ? styleNames.requirement : null;
  return {
    ...style === null ? {} : { style },
    ...styles.includes("strong") ? { bold: true } : {},
    ...styles.includes("emphasis") ? { italics: true } : {},
    ...styles.includes("strike") ? { strike: true } : {}
  };
}
function tracked(options, change, pen) {
  if (change === null) return new TextRun(options);
  const trackedOptions = { ...options, ...revision(pen) };
  return change.kind === "deleted" ? new DeletedTextRun(trackedOptions) : new InsertedTextRun(trackedOptions);
}
function revision(pen) {
  return { id: ++pen.revisions, author: "tenderlint", date: pen.date };
}
function pageOf({ page }) {
  const { margin } = page;
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(margin.top),
      right: twips(margin.right),
      bottom: twips(margin.bottom),
      left: twips(margin.left),
      header: twips(12),
      footer: twips(10)
    }
  };
}
function edgesOf({ titlePage, language }, { header, footer }) {
  const known = { title: titlePage.title, buyer: titlePage.buyer ?? "", status: titlePage.status };
  const line = (style, edge) => {
    const [left, right] = [edge.left, edge.right].map((words2) => edgeRuns(fill(say(words2, language), known)));
    return new Paragraph({
      style,
      children: [new TextRun({ children: [...left ?? [], new Tab(), ...right ?? []] })]
    });
  };
  return {
    headers: { default: new Header({ children: [line(styleNames.header, header)] }) },
    footers: { default: new Footer({ children: [line(styleNames.footer, footer)] }) }
  };
}
function edgeRuns(words2) {
  return words2.split(/(\{pages?\})/).filter((piece) => piece !== "").map((piece) => piece === "{page}" ? PageNumber.CURRENT : piece === "{pages}" ? PageNumber.TOTAL_PAGES : piece);
}

// test/document/x.tmp.ts
var input = inputOf(richDraft, { cuts: [
  { remove: "E-01" },
  { remove: "T-02" },
  { cut: "[^twee] volgt", put: " volgt" },
  { cut: " Hij stuurt deze mee met de inschrijving." },
  { cut: "[link](https://example.org/a?b=1&c=2)", put: "koppeling" },
  { cut: "   - binnen een week aan de inspectie;\n     1. schriftelijk;\n     2. met bijlage.\n" }
], open: ["beleidsplan"] });
for (const view of ["clean", "redline"]) writeFileSync(`/tmp/rich-${view}.docx`, await render(compose({ ...input, view }), houseStyle));
