/** The look of the HTML report: system fonts, colours that keep their contrast in light and dark, and a paper version. */

/** The style sheet; its colours are variables, given once for light and once for dark. */
export const sheet = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1c2126; --soft: #4d565f; --line: #c9d0d6; --panel: #f3f5f7; --link: #0b4f8a;
  --error: #a31621; --warning: #7a4700; --info: #0b4f8a; --mark: #ffe380; --mark-text: #1c2126; --bar: #2f6f4f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15191d; --text: #e8ebee; --soft: #b3bcc4; --line: #46505a; --panel: #1f252b; --link: #8fc5ff;
    --error: #ff9c98; --warning: #f3c36b; --info: #8fc5ff; --mark: #5c4700; --mark-text: #ffffff; --bar: #7fc8a0;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.8rem; line-height: 1.2; }
h2 { margin: 3rem 0 .5rem; font-size: 1.5rem; border-top: 3px solid var(--line); padding-top: 1rem; }
h3 { margin: 2rem 0 .75rem; font-size: 1.2rem; }
h4 { margin: 0 0 .5rem; font-size: 1rem; }
p { margin: 0 0 .5rem; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.kind, .place, .caveat, footer, dt, caption { color: var(--soft); }
.kind { margin: 0; }
.summary { font-weight: 600; }
.clean { padding: 1rem; background: var(--panel); font-size: 1.1rem; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0 0 1rem; }
.facts dt::first-letter, th::first-letter { text-transform: uppercase; }
.facts dd { margin: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
.counts li { padding: .25rem .75rem; border: 2px solid currentColor; border-radius: 1rem; font-weight: 600; }
.error .severity, .counts .error { color: var(--error); }
.warning .severity, .counts .warning { color: var(--warning); }
.info .severity, .counts .info { color: var(--info); }
.burden { padding: 1rem 1.25rem; background: var(--panel); border-radius: .5rem; }
.burden h3 { margin-top: 0; }
.burden .headline { margin-bottom: 1rem; } .burden td:not(:last-child) { white-space: nowrap; }
.bar { display: inline-block; width: 8rem; height: .7rem; border: 1px solid var(--bar); vertical-align: middle; }
.bar span { display: block; height: 100%; background: var(--bar); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .25rem; }
th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.finding { margin: 0 0 1.25rem; padding: .75rem 1rem; border: 1px solid var(--line); border-left-width: 6px; border-radius: .35rem; }
.finding.error { border-left-color: var(--error); }
.finding.warning { border-left-color: var(--warning); }
.finding.info { border-left-color: var(--info); }
.severity { margin-right: .35rem; letter-spacing: .03em; }
.place { margin-right: .35rem; font-weight: 400; }
blockquote { margin: 0 0 .75rem; padding: .5rem .75rem; background: var(--panel); overflow-wrap: anywhere;
  font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: .9rem; }
mark { background: var(--mark); color: var(--mark-text); font-weight: 700; text-decoration: underline; }
.finding dl { margin: 0; }
.finding dl > div { display: grid; grid-template-columns: 8rem 1fr; gap: .75rem; }
.finding dd { margin: 0; overflow-wrap: anywhere; }
.finding dd ul { margin: 0 0 .5rem; padding-left: 1.1rem; }
.clause { margin: 0 0 .5rem; padding-left: .75rem; border-left: 3px solid var(--line); font-style: italic; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem; font-size: .9rem; }
@media (max-width: 36rem) {
  body { padding: 1rem; }
  .burden { padding: .75rem; }
  .burden th, .burden td { padding-right: .5rem; font-size: .9rem; }
  .headline .bar { display: none; }
  .finding dl > div { grid-template-columns: 1fr; gap: 0; }
}
@media print {
  :root { --page: #ffffff; --text: #000000; --soft: #333333; --line: #999999; --panel: #ffffff; --link: #000000;
    --error: #8a0f19; --warning: #5f3700; --info: #083b68; --mark: #ffffff; --mark-text: #000000; --bar: #999999; }
  /* Browsers leave out backgrounds, and a bar is one. */
  .bar span { print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  .finding, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .scroll { overflow: visible; }
  .burden, blockquote { border: 1px solid var(--line); }
}
`

/** How the draft with its findings beside it looks, and the boxes that show and hide them. */
export const marginStyles = `
body { max-width: 84rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
.filters { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .35rem; }
.filters h2 { margin: 0 0 .25rem; padding: 0; border: 0; font-size: 1.1rem; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; position: relative; margin: 0 0 .5rem; padding: 0 0 0 6rem; border: 0; }
.filters legend { position: absolute; left: 0; padding: 0; color: var(--soft); }
.filters label { white-space: nowrap; }
.filters input { width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; accent-color: var(--link); }
input:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.chart { max-width: 60rem; }
.block { display: grid; grid-template-columns: minmax(0, 46rem) minmax(16rem, 28rem); gap: 0 2.5rem; align-items: start; scroll-margin-top: 1rem; }
.block > .text { grid-column: 1; margin: 0 0 .6rem; overflow-wrap: anywhere; }
.block > .aside { color: var(--soft); }
.block > .bullet { padding-left: 1.2rem; } .bullet::before { content: "•"; float: left; margin-left: -1.2rem; }
.block > h4.text { margin: 1rem 0 .5rem; }
h4.depth-1 { font-size: 1.4rem; } h4.depth-2 { font-size: 1.2rem; } h4.depth-3 { font-size: 1.05rem; }
.block pre { white-space: pre-wrap; font: .9rem/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
.block th, .block td { font-size: .95rem; overflow-wrap: break-word; }
.block .whole { white-space: nowrap; }
.notes { grid-column: 2; margin: 0; padding: 0; list-style: none; font-size: .9rem; }
.notes .finding { margin-bottom: .75rem; padding: .5rem .75rem; overflow-wrap: anywhere; }
.notes .finding p { margin: 0 0 .3rem; }
.notes .finding:target { outline: 3px solid var(--link); }
.finding.allowed { border-left-color: var(--line); border-left-style: dashed; }
a.found { color: inherit; text-decoration: none; }
a.found.error mark { border-bottom: 3px solid var(--error); }
a.found.allowed mark { background: none; font-weight: inherit; border-bottom: 2px dashed var(--soft); color: inherit; }
.rules .rule { max-width: 46rem; } .rules h3 { margin-bottom: .25rem; }
@media (max-width: 36rem) { .filters fieldset { padding: 0; } .filters legend { position: static; } .filters label { white-space: normal; } }
@media print, (max-width: 60rem) { .block { grid-template-columns: 1fr; } .notes { grid-column: 1; padding-left: 1rem; } }
@media print { .filters, .skip { display: none; } .notes { font-size: 8.5pt; } }
`
