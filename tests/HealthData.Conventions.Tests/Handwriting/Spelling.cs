namespace HealthData.Conventions.Tests.Handwriting;

/// <summary>Finds British spellings, in words and within names.</summary>
internal static class Spelling
{
    // A hyphen stands where this file has to break a word to hold its own rule.
    private static readonly string[] Stems =
    [
        "behavi-our", "col-our", "fav-our", "hon-our", "neighb-our", "lab-our", "flav-our", "hum-our", "harb-our",
        "endeav-our", "rum-our", "vap-our", "licen-ce", "defen-ce", "offen-ce", "preten-ce", "prac-tise",
        "cent-re(?![a-z])", "met-re(?![a-z])", "lit-re(?![a-z])", "fib-re(?![a-z])", "theat-re",
        "catalog-ue", "analog-ue", "cance-ll(?:ed|ing|er)", "trave-ll(?:ed|ing|er)", "labe-ll(?:ed|ing)",
        "mode-ll(?:ed|ing)", "signa-ll(?:ed|ing)", "leve-ll(?:ed|ing)", "tota-ll(?:ed|ing)", "fulfi-l(?![la-z])",
        "(?:normal|serial|recogn|organ|initial|final|real|token|synchron|author|general|special|util|optim|minim|maxim"
            + "|summar|emphas|categor|canonical|custom|local|capital|character|standard|neutral|material|virtual|visual"
            + "|random|anonym|canonical)is(?:e|es|ed|er|ing|ation)(?![a-z])",
        "analy-s(?:e|ed|ing)(?![a-z])", "gr-ey", "whi-lst", "among-st", "artef-act", "judg-ement", "progra-mme(?![dr])",
    ];

    private static readonly Regex Word =
        new($"[a-z]*(?:{string.Join('|', Stems).Replace("-", "", StringComparison.Ordinal)})", RegexOptions.IgnoreCase);

    /// <summary>The names that other libraries' users cannot change.</summary>
    private static readonly string[] OfOthers = ["MatchBehavi" + "our"];

    public static IEnumerable<string> British(string text) =>
        Word.Matches(text).Select(match => match.Value).Except(OfOthers);
}
