/** How the page looks: dark and light as the reader's system says, readable on a phone, in black and white on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1b1f24; --soft: #57606a; --page: #fff; --panel: #f4f6f8; --line: #c9d1d9;
  --good: #176639; --bad: #b3131b; --so-so: #7a4d00; --mark: #ffe9a8; --accent: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --text: #e8ebef; --soft: #a9b3be; --page: #14181d; --panel: #1e242b; --line: #3a434d;
  --good: #63d297; --bad: #ff8f8a; --so-so: #f0c35b; --mark: #4d3d00; --accent: #7db8ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.55 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
main, footer { max-width: 72rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 2.5rem); }
footer { color: var(--soft); font-size: .875rem; }
p, h1, figcaption, dd { overflow-wrap: anywhere; }
h1 { font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.15; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; margin: 2.25rem 0 .75rem; } section:first-child h2 { margin-top: 1rem; }
h3 { font-size: 1.05rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .875em; overflow-wrap: anywhere; }
.verdict { border-left: .5rem solid; padding: 1.25rem 1.5rem; background: var(--panel); border-radius: .5rem; margin: 1rem auto 0; width: min(67rem, 100% - 2 * clamp(1rem, 4vw, 2.5rem)); }
.verdict > p { margin: -.5rem 0 1rem; max-width: 44rem; }
a { color: var(--accent); } .contents { columns: 20rem; column-gap: 2rem; margin: 0 0 1.5rem; padding-left: 1.75rem; } .contents li { break-inside: avoid; margin-bottom: .2rem; }
details { border-top: 1px solid var(--line); margin-top: .75rem; padding-top: .75rem; } summary { cursor: pointer; color: var(--accent); }
.listed { font-weight: 600; margin: .75rem 0 .25rem; } figure ul { margin: 0; padding-left: 1.25rem; overflow-wrap: anywhere; }
.verdict.good { border-color: var(--good); } .verdict.good h1 { color: var(--good); }
.verdict.bad { border-color: var(--bad); } .verdict.bad h1 { color: var(--bad); }
.verdict.so-so { border-color: var(--so-so); } .verdict.so-so h1 { color: var(--so-so); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0; }
.counts dt { color: var(--soft); font-size: .875rem; } .counts dd { margin: 0; font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.group { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; margin: 0 0 1rem; }
.badge { font-size: .75rem; font-weight: 600; text-transform: uppercase; letter-spacing: .04em; padding: .1rem .5rem; border: 1px solid; border-radius: 1rem; }
.group.error .badge { color: var(--bad); } .group.warning .badge { color: var(--so-so); }
.times { color: var(--soft); font-weight: 400; }
.help, .more, .place { color: var(--soft); margin: .25rem 0 .75rem; } .help cite { display: block; font-size: .875rem; }
.finding { border-top: 1px solid var(--line); padding-top: .75rem; margin-top: .75rem; } .finding p { margin: 0 0 .35rem; }
pre { background: var(--panel); border-radius: .35rem; padding: .5rem 0; margin: .5rem 0 0; overflow-x: auto; }
.line { display: block; white-space: pre; padding-right: 1rem; } .line.marked { background: var(--mark); }
.number { display: inline-block; width: 5.5em; padding-right: 1em; text-align: right; color: var(--soft); user-select: none; }
.line.marked .number { color: var(--text); font-weight: 600; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th { white-space: nowrap; } .n { font-variant-numeric: tabular-nums; }
figure { margin: 0 0 1.5rem; } figcaption { font-weight: 600; margin-bottom: .5rem; overflow-wrap: anywhere; }
.graph text { font: 12px ui-monospace, "DejaVu Sans Mono", monospace; fill: var(--text); } .graph .id { fill: var(--soft); font-size: 10.5px; }
.graph .head { fill: var(--soft); font: italic 12px system-ui, "DejaVu Sans", sans-serif; }
.graph .why { fill: var(--bad); font-size: 10px; paint-order: stroke; stroke: var(--page); stroke-width: 4px; stroke-linejoin: round; }
.graph rect { fill: var(--panel); stroke: var(--line); } .graph .edge { fill: none; stroke: var(--accent); stroke-opacity: .16; stroke-width: 1; }
.graph .first { stroke-opacity: .8; stroke-width: 1.4; }
.graph .edge:hover { stroke-opacity: 1; stroke-width: 2.5; }
.graph .broken { stroke: var(--bad); stroke-opacity: 1; stroke-width: 2; stroke-dasharray: 6 3; }
.graph .missing rect { stroke: var(--bad); stroke-dasharray: 6 3; } .graph .missing text { fill: var(--bad); }
.graph .unreached rect { stroke: var(--so-so); stroke-width: 2; stroke-dasharray: 2 2; } .graph .unreached .type { fill: var(--so-so); }
.bars { display: grid; gap: .35rem; max-width: 40rem; } .bars svg { width: 100%; height: auto; }
.bars text { font: 13px system-ui, "DejaVu Sans", sans-serif; fill: var(--text); } .bars .all { fill: var(--line); } .bars .done { fill: var(--good); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media print { :root { --page: #fff; --text: #000; --soft: #333; --panel: #fff; --line: #888; --mark: #eee; --good: #176639; --bad: #b3131b; --so-so: #7a4d00; --accent: #0b5cad; }
  details::details-content { content-visibility: visible; display: block; } summary, .contents { break-after: avoid; }
  .finding, figure { break-inside: avoid; } .scroll, pre { overflow: visible; } .graph { max-width: 100%; height: auto; } main { max-width: none; } .line { white-space: pre-wrap; } .graph .edge { stroke-opacity: .3; } .graph .first, .graph .broken { stroke-opacity: 1; } }
`;
