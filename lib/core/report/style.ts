// The report's looks: one sheet, no font, image or script from anywhere, light and dark by the reader's setting, readable in print.

export const STYLE = `
:root { color-scheme: light dark; --ground: #f6f7f9; --card: #ffffff; --ink: #16202b; --soft: #5b6875; --line: #dde2e8; --good: #0f6b3d; --good-ground: #e3f4ea;
  --bad: #a51d1d; --bad-ground: #fbe7e6; --warn: #7a4b00; --warn-ground: #fdf1da; --mark: #1f5fbf; --mark-ground: #e6eefb; --chip: #edf0f3; }
@media screen and (prefers-color-scheme: dark) { :root { --ground: #11161c; --card: #192028; --ink: #e7ecf1; --soft: #9daab7; --line: #2d3742; --good: #7ddba6; --good-ground: #133425;
  --bad: #ff9d97; --bad-ground: #431b1b; --warn: #f3c877; --warn-ground: #3a2c10; --mark: #9cc3ff; --mark-ground: #1b2d49; --chip: #27303a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0; } h2 { font-size: 1.2rem; margin: 2.75rem 0 .75rem; } p { margin: .4rem 0; max-width: 62rem; }
a { color: var(--mark); } code, .name { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .88em; overflow-wrap: anywhere; }
.verdict { border-radius: .75rem; padding: 1.5rem 1.75rem; border: 1px solid var(--line); border-left: .5rem solid; }
.verdict.verified { background: var(--good-ground); border-left-color: var(--good); } .verdict.verified h1 { color: var(--good); }
.verdict.failed { background: var(--bad-ground); border-left-color: var(--bad); } .verdict.failed h1 { color: var(--bad); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1rem 0 0; padding: 0; }
.facts div { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .7rem .9rem; min-width: 0; }
.facts dt { color: var(--soft); font-size: .78rem; } .facts dd { margin: .1rem 0 0; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
nav { margin: 1.25rem 0 0; font-size: .92rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; } nav a { white-space: nowrap; }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } caption { text-align: left; color: var(--soft); padding: .6rem .9rem; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem; border-top: 1px solid var(--line); } thead th { color: var(--soft); font-weight: 600; font-size: .8rem; border-top: 0; }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 7rem; } td.name { min-width: 11rem; } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } td.why { color: var(--soft); min-width: 14rem; }
.chip { display: inline-block; padding: .05rem .5rem; border-radius: 1rem; background: var(--chip); font-size: .8rem; white-space: nowrap; margin: .05rem .15rem .05rem 0; }
.chip.good { background: var(--good-ground); color: var(--good); } .chip.bad { background: var(--bad-ground); color: var(--bad); } .chip.mask { background: var(--mark-ground); color: var(--mark); }
details { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; margin: .5rem 0; overflow: hidden; } details .scroll { border: 0; border-top: 1px solid var(--line); border-radius: 0; }
summary { cursor: pointer; padding: .65rem .9rem; } summary:focus-visible, a:focus-visible { outline: 3px solid var(--mark); outline-offset: -2px; } summary .soft { margin-left: .5rem; }
.soft { color: var(--soft); font-size: .88rem; font-weight: 400; } .check { padding: .8rem .9rem; border-top: 1px solid var(--line); } .check:first-child { border-top: 0; } .check h3 { margin: 0; font-size: 1rem; } .check p { font-size: .92rem; }
ul { margin: .4rem 0; padding-left: 1.2rem; } li { margin: .2rem 0; overflow-wrap: anywhere; } .problems li { color: var(--bad); } .warnings { background: var(--warn-ground); border-radius: .6rem; padding: .8rem 1.1rem .8rem 2.2rem; }
.unseen { background: var(--warn-ground); color: var(--warn); border-radius: .2rem; } .hash { font-size: .78rem; }
@media print { body { background: #fff; } details, .scroll, .facts div { break-inside: avoid; } nav { display: none; } }
`;
