namespace HealthData.MedTech;

/// <summary>The style sheet of the page: for wide and narrow windows, light and dark, and paper.</summary>
internal static class PageStyle
{
    public const string Text = """
        :root { color-scheme: light dark; --back: #fff; --box: #f6f7f9; --text: #1b1f24; --soft: #4f5863;
          --line: #c9d0d8; --good: #0b6130; --bad: #a3161b; --focus: #0b57d0; }
        @media (prefers-color-scheme: dark) {
          :root { --back: #15181c; --box: #1f242a; --text: #e8ebef; --soft: #aeb7c2; --line: #454e59;
            --good: #7ddc9f; --bad: #ff9b96; --focus: #8ab4f8; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif;
          overflow-wrap: anywhere; }
        main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1 { margin: 0 0 .5rem; font-size: 1.6rem; line-height: 1.25; }
        h2 { margin: 2rem 0 .75rem; font-size: 1.2rem; }
        h3 { display: inline; font-size: 1rem; }
        h4 { margin: 1rem 0 .5rem; font-size: .95rem; }
        p { margin: .5rem 0; }
        ul { margin: 0; padding-left: 1.25rem; }
        li { margin: .25rem 0; }
        code, pre { font: .9em/1.5 ui-monospace, monospace; }
        pre { margin: .5rem 0 0; white-space: pre-wrap; }
        details { margin: .5rem 0; padding: .6rem .9rem; background: var(--box); border: 1px solid var(--line);
          border-radius: 6px; }
        summary { cursor: pointer; }
        summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 4px; border-radius: 2px; }
        .good, .bad { margin-left: .4rem; font-size: .9rem; }
        .good { color: var(--good); }
        .bad, .problem, .miss, i { color: var(--bad); }
        i { font-style: normal; }
        dl { margin: 0; }
        dl > div { padding: .35rem 0; border-top: 1px solid var(--line); }
        dt, small, dd > code { color: var(--soft); }
        dd { margin: 0; }
        b { font-weight: 600; white-space: pre-wrap; }
        @media (min-width: 45rem) {
          dl > div { display: grid; grid-template-columns: 15rem 1fr 1fr; column-gap: 1rem; }
          .miss { grid-column: 2 / -1; }
        }
        @media print { details { break-inside: avoid; } }
        """;
}
