/// What a report's page adds to the looks of every page.
enum ReportPageStyle {
  /// The style sheet, without anything to load.
  static let sheet = """
    :root { --ground: #fff; --panel: #f6f8fa; --link: #0a58a5; --good-soft: #dafbe1;
      --warning-soft: #fff3cd; --bad-soft: #ffe3e1; --quiet-soft: #eaeef2; }
    @media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --panel: #161b22;
      --link: #6cb6ff; --good-soft: #12361f; --warning-soft: #3a2d07; --bad-soft: #4a1a1a;
      --quiet-soft: #21262d; } }
    body { background: var(--ground); margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.6rem; line-height: 1.35; margin: .5rem 0; }
    h2 { border-bottom: 2px solid var(--line); font-size: 1.2rem; margin: 2rem 0 .8rem;
      padding-bottom: .3rem; scroll-margin-top: 1rem; }
    a { color: var(--link); }
    a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible,
    summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link);
      outline-offset: 2px; }
    .skip { left: 1rem; padding: .5rem 1rem; position: absolute; top: -4rem; }
    .skip:focus { background: var(--ground); top: .5rem; z-index: 1; }
    nav ul, .tiles { display: flex; flex-wrap: wrap; gap: .4rem 1rem; list-style: none; margin: 0;
      padding: 0; }
    nav a { display: inline-block; padding: .25rem 0; }
    .tiles { gap: .6rem; margin: 1.2rem 0; }
    .tiles li { background: var(--quiet-soft); border-inline-start: .3rem solid currentColor;
      border-radius: .4rem; display: flex; flex: 1 1 7rem; flex-direction: column;
      padding: .6rem .8rem; }
    .tiles li.good { background: var(--good-soft); }
    .tiles li.warning { background: var(--warning-soft); }
    .tiles li.bad { background: var(--bad-soft); }
    .tiles a { color: inherit; display: inherit; flex-direction: inherit; text-decoration: none; }
    .tiles b { font-size: 1.7rem; line-height: 1.2; }
    .filters { align-items: end; background: var(--panel); border-radius: .4rem; display: flex;
      flex-wrap: wrap; gap: .8rem; margin-bottom: .8rem; padding: .8rem; }
    .filters[hidden] { display: none; }
    .filters label { display: flex; flex-direction: column; font-size: .85rem; }
    .filters select, .filters input, .filters button { background: var(--ground);
      border: 1px solid var(--quiet); border-radius: .3rem; color: inherit; font: inherit;
      max-width: 14rem; min-height: 2.4rem; padding: .2rem .5rem; }
    .filters output { padding: .5rem 0; }
    .entries { font-size: .875rem; width: 100%; }
    .entries th, .entries td { overflow-wrap: break-word; padding: .35rem .45rem;
      white-space: normal; }
    .entries td:not(.whole) { min-width: 5.5em; }
    .entries .whole { overflow-wrap: normal; white-space: nowrap; }
    :lang(en) .entries .whole.trailing { white-space: normal; }
    .entries tbody th { font-weight: normal; min-width: 7em; }
    .entries thead th { background: var(--panel); min-width: 3.5em; white-space: normal; }
    .entries thead button { background: none; border: 0; color: inherit; cursor: pointer;
      font: inherit; font-weight: bold; padding: 0; text-align: inherit; }
    .entries thead [aria-sort=ascending] button::after { content: " ▲"; }
    .entries thead [aria-sort=descending] button::after { content: " ▼"; }
    .entries td a { color: inherit; text-decoration-color: var(--line); }
    tr:target { background: var(--panel); }
    .tag { border-radius: 1rem; display: inline-block; padding: 0 .6rem; white-space: nowrap; }
    .tag.good { background: var(--good-soft); } .tag.warning { background: var(--warning-soft); }
    .tag.bad { background: var(--bad-soft); } .tag.quiet { background: var(--quiet-soft); }
    details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0;
      padding: 0 .8rem; }
    summary { cursor: pointer; font-weight: bold; padding: .6rem 0; }
    details > div { scroll-margin-top: 4rem; }
    figure { margin: .5rem 0; }
    details dl { display: grid; gap: .2rem 1rem;
      grid-template-columns: fit-content(min(40%, 22em)) minmax(0, 1fr); }
    details dt, details dd { overflow-wrap: anywhere; }
    details dd { margin: 0; }
    @media (max-width: 44rem) {
      details dl { display: block; }
      details dd { margin: 0 0 .5rem 1rem; }
      .entries thead { display: none; }
      .entries, .entries tbody, .entries tr, .entries td, .entries tbody th { display: block; }
      .entries tr { border: 1px solid var(--line); border-radius: .4rem; margin-bottom: .6rem;
        padding: .3rem .7rem; }
      .entries tr[hidden] { display: none; }
      .entries tbody th { border: 0; font-weight: bold; padding: .3rem 0; }
      .entries td, .entries td:not(.whole) { border: 0; display: flex; min-width: 0; gap: 1rem; justify-content: space-between;
        padding: .15rem 0; text-align: end; }
      .entries td:empty { display: none; }
      .entries td::before { color: var(--quiet); content: attr(data-label); flex: none;
        text-align: start; }
    }
    @page { margin: 15mm 12mm; }
    @media print { :root { --ground: #fff; } .filters, nav, .skip, details p a { display: none; }
      body { font-size: 10pt; } .entries { font-size: 8pt; }
      .entries th, .entries td { padding: .2rem .3rem; }
      .entries thead button { display: contents; }
      details { border: 0; break-inside: avoid; padding: 0; }
      details:not([open]) { display: none; }
      #details:not(:has(~ details[open])) { display: none; }
      .entries td a, .entries th a { color: inherit; text-decoration: none; }
      h2, summary { break-after: avoid; } .tag, .tiles li { border: 1px solid #999; } }
    """
}
