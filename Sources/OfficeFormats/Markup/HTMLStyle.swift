/// The looks of a page: light and dark, on screen and on paper.
enum HTMLStyle {
  /// The style sheet, without anything to load.
  static let sheet = """
    :root { color-scheme: light dark; --line: #d0d7de; --quiet: #59636e; --good: #116329;
      --warning: #7d4e00; --bad: #b3261e; }
    @media (prefers-color-scheme: dark) { :root { --line: #3d444d; --quiet: #9198a1;
      --good: #4ac26b; --warning: #d4a72c; --bad: #ff8182; } }
    body { font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
      sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    caption { font-weight: bold; padding: .4rem 0; text-align: start; }
    th, td { border-bottom: 1px solid var(--line); overflow-wrap: anywhere; padding: .35rem .7rem;
      text-align: start; vertical-align: top; white-space: pre-wrap; }
    th[scope=col] { overflow-wrap: normal; white-space: nowrap; }
    .rigid { white-space: pre; }
    .flexible { min-width: 9em; }
    .trailing { text-align: end; }
    dt { color: var(--quiet); }
    dd { margin: 0 0 .4rem 1.5rem; white-space: pre-wrap; }
    pre { overflow-x: auto; }
    .note, .quiet { color: var(--quiet); }
    .good { color: var(--good); }
    .warning { color: var(--warning); }
    .bad { color: var(--bad); }
    .strong { font-weight: bold; }
    @media print { body { margin: 0; max-width: none; } .scroll { overflow: visible; }
      thead { display: table-header-group; } tr { break-inside: avoid; } }
    """
}
