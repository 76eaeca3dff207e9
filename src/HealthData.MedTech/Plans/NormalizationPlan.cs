namespace HealthData.MedTech;

/// <summary>A device mapping, compiled. Immutable.</summary>
internal sealed class NormalizationPlan
{
    private readonly TemplateGroup?[] _activated;
    private readonly MemberDispatch?[] _dispatches;

    public NormalizationPlan(DeviceMapping mapping, bool usesFastForms = true, bool dividesTruly = false)
    {
        Templates = new TemplatePlan[mapping.Templates.Count];
        for (var i = 0; i < Templates.Length; i++)
        {
            Templates[i] = new TemplatePlan(mapping.Templates[i], dividesTruly);
        }

        var invariants = new InvariantPlan();
        Names = usesFastForms ? PlanCompiler.Compile(Templates, invariants) : NameTable.Empty;
        (InvariantCount, CachedPartCount) = (invariants.Count, invariants.PartCount);
        AlwaysActive = new ulong[TemplateSet.LengthFor(Templates.Length)];
        _activated = new TemplateGroup?[Names.AnchorCount + 1];
        _dispatches = new MemberDispatch?[_activated.Length];
        for (var i = 0; i < Templates.Length; i++)
        {
            Register(Templates[i].Matches, i);
        }

        foreach (var dispatch in _dispatches)
        {
            dispatch?.Settle();
            HasDispatches |= dispatch is not null;
        }
    }

    public TemplatePlan[] Templates { get; }

    /// <summary>The names that the index is to number.</summary>
    public NameTable Names { get; }

    /// <summary>How many words a set of templates has, a bit a template.</summary>
    public int SetLength => AlwaysActive.Length;

    /// <summary>The templates that may match any message.</summary>
    public ulong[] AlwaysActive { get; }

    /// <summary>How many expressions give the same for all matches of a message.</summary>
    public int InvariantCount { get; }

    /// <summary>How many parts of expressions give the same for all matches of a message.</summary>
    public int CachedPartCount { get; }

    /// <summary>The templates that may match a message with a member of a name, or null.</summary>
    public TemplateGroup? ActivatedBy(ushort name) => _activated[name];

    /// <summary>Whether there are templates that match by the text of a member.</summary>
    public bool HasDispatches { get; }

    /// <summary>The templates that may match a message by the text of a member of a name, or null.</summary>
    public MemberDispatch? DispatchOf(ushort name) => _dispatches[name];

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
                        MappingIssueCode.InvalidExpression,
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

    private void Register(MatchPlan? matches, int template)
    {
        if (matches is null)
        {
            TemplateSet.Add(AlwaysActive, template);
        }
        else if (matches.Condition is { } condition)
        {
            (_dispatches[matches.Activators[0]] ??= new MemberDispatch(SetLength)).Add(condition, template);
        }
        else
        {
            foreach (var name in matches.Activators)
            {
                (_activated[name] ??= new TemplateGroup(SetLength)).Add(template);
            }
        }
    }
}
