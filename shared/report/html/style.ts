/*
 * One style sheet for every report: no class is specific to a stage, no colour stands anywhere else, and the state of a thing is always said in
 * words or by a form beside its colour.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --sunk: #f0f2f5; --line: #dfe3e8; --text: #1c2128; --soft: #59636e;
  --now: #2f6fbd; --before: #b4690e; --link: #0a5dc2;
  --pass: #1a7f37; --warn: #8a5a00; --fail: #c4262e; --inconclusive: #6e4bb5; --info: #59636e;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --sunk: #1d242d; --line: #313a45; --text: #e6eaef; --soft: #9aa5b1;
    --now: #6aa8f0; --before: #e3a14f; --link: #79b4ff;
    --pass: #4cc16a; --warn: #d9a63a; --fail: #ff7a72; --inconclusive: #b795f2; --info: #9aa5b1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 400 0.9375rem/1.55 var(--sans); overflow-wrap: anywhere; }
main, footer { max-width: 68rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
main { padding-top: clamp(1.25rem, 4vw, 2.75rem); }
footer { padding-top: 1.5rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.8125rem; }
h1 { margin: 0.75rem 0 0.5rem; font-size: clamp(1.375rem, 1.1rem + 1.4vw, 1.875rem); font-weight: 650; line-height: 1.25; letter-spacing: -0.012em; text-wrap: balance; }
h2 { margin: 0; font-size: 1.125rem; font-weight: 650; line-height: 1.35; letter-spacing: -0.005em; }
h3 { margin: 0; font-size: 0.9375rem; font-weight: 600; line-height: 1.4; }
p { margin: 0.5rem 0; max-width: 46rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code { font: 0.875em/1.5 var(--mono); background: var(--sunk); border-radius: 4px; padding: 0.1em 0.35em; white-space: pre-wrap; }
h1 code, h2 code, h3 code { background: none; padding: 0; font-size: 0.95em; }
.lead { font-size: 1.0625rem; line-height: 1.5; color: var(--text); }
.soft { color: var(--soft); }
.small { font-size: 0.8125rem; }
.eyebrow { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.625rem; margin: 0; font-size: 0.875rem; color: var(--soft); }
.mark { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.125rem 0.55rem 0.125rem 0.45rem; border: 1px solid currentColor; border-radius: 999px; font-size: 0.75rem; font-weight: 600; line-height: 1.4; white-space: nowrap; }
.eyebrow .mark { font-size: 0.8125rem; padding: 0.2rem 0.7rem 0.2rem 0.6rem; }
.pass { color: var(--pass); } .warn { color: var(--warn); } .fail { color: var(--fail); } .inconclusive { color: var(--inconclusive); } .info { color: var(--info); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1px; margin: 1.5rem 0 0; background: var(--line); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.figures div { background: var(--card); padding: 0.75rem 1rem; }
.figures dt { color: var(--soft); font-size: 0.8125rem; }
.figures dd { margin: 0.125rem 0 0; font-size: 1.25rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
section { margin-top: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.125rem clamp(1rem, 2.5vw, 1.5rem) 1.25rem; }
section > h2 + * { margin-top: 0.625rem; }
.note { border-left: 3px solid currentColor; padding: 0.125rem 0 0.125rem 0.875rem; }
.note > * { color: var(--text); }
.scroll { overflow-x: auto; margin: 0.75rem 0 0; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { caption-side: top; text-align: left; padding: 0.5rem 0.75rem; color: var(--soft); font-size: 0.8125rem; }
th, td { padding: 0.45rem 0.75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
thead th { border-top: 0; background: var(--sunk); color: var(--soft); font-size: 0.75rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
caption + thead th { border-top: 1px solid var(--line); }
tbody th { font-weight: 500; }
td.n, th.n { text-align: right; white-space: nowrap; }
td.wide, th.wide { min-width: 16rem; overflow-wrap: anywhere; }
td code, th code { background: none; padding: 0; }
td .mark { vertical-align: baseline; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; width: fit-content; font-size: 0.875rem; font-weight: 500; color: var(--link); padding: 0.125rem 0.25rem 0.125rem 0; }
ul.plain { margin: 0.5rem 0; padding: 0; list-style: none; }
ul.plain > li { padding: 0.625rem 0; border-top: 1px solid var(--line); }
ul.plain > li:first-child { border-top: 0; }
.place { font: 0.8125rem/1.5 var(--mono); color: var(--soft); }
.row { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.625rem; }
.row > .end { margin-left: auto; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0 0; padding: 0; list-style: none; color: var(--soft); font-size: 0.8125rem; }
.legend svg { width: 1.25rem; height: 0.75rem; margin-right: 0.4rem; vertical-align: -0.05rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17.5rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 0.875rem 1rem 0.75rem; min-width: 0; }
.card figure, .chart { margin: 0.625rem 0 0; }
figcaption { color: var(--soft); font-size: 0.8125rem; margin-top: 0.25rem; }
.ends { display: flex; justify-content: space-between; gap: 0.5rem; color: var(--soft); font-size: 0.75rem; font-variant-numeric: tabular-nums; margin-top: 0.2rem; }
.facts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.1rem 1rem; margin: 0.625rem 0 0; font-size: 0.8125rem; }
.facts div { display: flex; justify-content: space-between; gap: 0.5rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; font-variant-numeric: tabular-nums; text-align: right; }
svg { display: block; max-width: 100%; }
svg.bars { width: 100%; height: 5.5rem; }
svg.spark { width: 7.5rem; height: 1.75rem; }
svg.line { width: 100%; height: 1.5rem; }
svg.square { width: 100%; max-width: 23rem; height: auto; }
.legend svg, figcaption svg { display: inline-block; }
.fill-now { fill: var(--now); } .fill-before { fill: var(--before); } .fill-text { fill: var(--soft); font: 11px var(--sans); }
.bars .fill-now { fill-opacity: 0.62; }
.stroke-now, .stroke-before, .stroke-axis, .stroke-grid, .stroke-state { fill: none; vector-effect: non-scaling-stroke; }
.stroke-now { stroke: var(--now); stroke-width: 2; } .stroke-before { stroke: var(--before); stroke-width: 1.75; stroke-dasharray: 5 3; }
.stroke-axis { stroke: var(--soft); stroke-width: 1; } .stroke-grid { stroke: var(--line); stroke-width: 1; } .stroke-state { stroke: currentColor; stroke-width: 2; } .limit { stroke: var(--fail); stroke-width: 1.25; stroke-dasharray: 3 3; }
.fill-state { fill: currentColor; }
.heat { fill: var(--now); }
.shares { margin: 0.625rem 0 0; font-size: 0.8125rem; }
.shares div { display: grid; grid-template-columns: minmax(3.5rem, 30%) 1fr 3.25rem; gap: 0.5rem; align-items: center; min-height: 1.5rem; }
.shares dt { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.shares dd { margin: 0; }
.shares dd:last-child { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.shares svg { width: 100%; height: 0.875rem; }
.compare { display: grid; grid-template-columns: minmax(0, 13rem) minmax(8rem, 1fr) 13rem; gap: 0.125rem 1rem; align-items: center; }
.compare .numbers { text-align: right; font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
@media (max-width: 44rem) {
  .compare { grid-template-columns: minmax(0, 1fr) auto; }
  .compare .plot { grid-column: 1 / -1; grid-row: 2; }
}
@media print {
  body { background: none; } section, .card { break-inside: avoid; }
}
`;
