namespace HealthData.MedTech;

/// <summary>A device mapping, compiled. Immutable.</summary>
internal sealed class NormalizationPlan
{
    private readonly ulong[] _alwaysActive;
    private readonly ulong[][] _activated;

    public NormalizationPlan(DeviceMapping mapping, bool usesFastForms = true, bool dividesTruly = false)
    {
        Templates = new TemplatePlan[mapping.Templates.Count];
        for (var i = 0; i < Templates.Length; i++)
        {
            Templates[i] = new TemplatePlan(mapping.Templates[i], dividesTruly);
        }

        Names = usesFastForms ? PlanCompiler.Compile(Templates) : NameTable.Empty;
        _alwaysActive = new ulong[(Templates.Length + 63) / 64];
        _activated = new ulong[Names.AnchorCount + 1][];
        for (var i = 0; i < _activated.Length; i++)
        {
            _activated[i] = new ulong[_alwaysActive.Length];
        }

        for (var i = 0; i < Templates.Length; i++)
        {
            if (Templates[i].Matches is not { } matches)
            {
                Set(_alwaysActive, i);
                continue;
            }

            foreach (var name in matches.Activators)
            {
                Set(_activated[name], i);
            }
        }
    }

    public TemplatePlan[] Templates { get; }

    /// <summary>The names that the index is to number.</summary>
    public NameTable Names { get; }

    /// <summary>How many words a set of templates has, a bit a template.</summary>
    public int SetLength => _alwaysActive.Length;

    /// <summary>Puts all templates into a set that may match a message.</summary>
    public void Activate(TokenIndex message, ulong[] active)
    {
        _alwaysActive.CopyTo(active, 0);
        foreach (var anchor in message.Anchors)
        {
            var activated = _activated[message.Tokens[anchor.Token].NameId];
            for (var i = 0; i < activated.Length; i++)
            {
                active[i] |= activated[i];
            }
        }
    }

    /// <exception cref="MappingException">A JSONPath cannot be parsed.</exception>
    public void CheckSyntax()
    {
        List<MappingIssue> issues = [];
        foreach (var template in Templates)
        {
            ExpressionPlan?[] match = [template.Match];
            foreach (var expression in match.Concat(template.Fields.SelectMany(field => field.Expressions)))
            {
                if (expression?.SyntaxError is { } error)
                {
                    issues.Add(new MappingIssue(
                        MappingIssueSeverity.Error,
                        MappingStage.Normalization,
                        expression.Source.ValueAt.Prefix(
                            $"The JSONPath {expression.Source.Text} cannot be parsed. {error.Message}"),
                        expression.Source.ValueAt));
                }
            }
        }

        if (issues.Count > 0)
        {
            throw new MappingException(issues);
        }
    }

    private static void Set(ulong[] set, int bit) => set[bit >> 6] |= 1UL << (bit & 63);
}
