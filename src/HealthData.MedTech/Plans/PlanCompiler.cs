namespace HealthData.MedTech;

/// <summary>
/// Finds the fast forms of a plan's expressions. A match expression such as <c>$..[?(@a)]</c> is tried only on objects
/// that have an anchor, and only in messages that have one; a path from member to member reads tokens by the numbers of
/// names.
/// </summary>
internal sealed class PlanCompiler
{
    private readonly TemplatePlan[] _templates;
    private readonly PlanNames _names = new();
    private readonly InvariantPlan _invariants;
    private NameTable _table = NameTable.Empty;

    private PlanCompiler(TemplatePlan[] templates, InvariantPlan invariants)
    {
        _templates = templates;
        _invariants = invariants;
    }

    /// <summary>Gives the templates their fast forms, and returns the names that those ask for.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="invariants">Numbers what is the same for all matches of a message.</param>
    public static NameTable Compile(TemplatePlan[] templates, InvariantPlan invariants)
    {
        var compiler = new PlanCompiler(templates, invariants);
        foreach (var template in templates)
        {
            compiler.CollectNames(template);
        }

        if (compiler._names.IsTooMany)
        {
            return NameTable.Empty;
        }

        compiler._table = compiler._names.ToTable();
        foreach (var template in templates)
        {
            compiler.Compile(template);
        }

        return compiler._table;
    }

    private static bool HasAnchors(TemplatePlan template, out FilterAnchors anchors)
    {
        anchors = default;
        return template.Match?.JsonPath is { } path && path.TryGetAnchors(out anchors)
            && PlanNames.CanHave(anchors.Names) && PlanNames.CanHave(anchors.Activators);
    }

    private static bool HasPath(TemplatePlan template, out string[] names, out ElementsTaken taken)
    {
        (names, taken) = ([], ElementsTaken.None);
        return template.Match is { } match && match.TryGetPath(out names, out taken) && names.Length > 0;
    }

    private static bool HasNeeds(TemplatePlan template, out MatchNeeds needs)
    {
        needs = template.Match is { } match ? MatchNeeds.Of(match) : default;
        return needs.Name is not null;
    }

    private void CollectNames(TemplatePlan template)
    {
        if (HasAnchors(template, out var anchors))
        {
            _names.AddAnchors(anchors.Names);
            _names.AddAnchors(anchors.Activators);
            foreach (var path in anchors.Paths ?? [])
            {
                _names.Add(path);
            }
        }
        else if (HasPath(template, out var names, out _))
        {
            _names.AddAnchors([names[^1]]);
            _names.Add(names);
        }
        else if (HasNeeds(template, out var needs))
        {
            _names.AddAnchors([needs.Name!]);
        }

        foreach (var expression in template.Fields.SelectMany(field => field.Expressions))
        {
            if (expression.TryGetMemberNames(out var members))
            {
                _names.Add(members);
            }
        }
    }

    private void Compile(TemplatePlan template)
    {
        if (HasAnchors(template, out var anchors))
        {
            template.Matches = new MatchPlan
            {
                Activators = Numbers(anchors.Activators),
                Anchors = Numbers(anchors.Names),
                Paths = anchors.Paths is { } paths && Array.TrueForAll(paths, PlanNames.CanHave)
                    ? Array.ConvertAll(paths, Numbers)
                    : null,
                Filter = anchors.Suffices ? null : anchors.Filter,
                Condition = anchors.Condition,
                IsDirect = anchors.IsDirect,
            };
        }
        else if (HasPath(template, out var path, out var taken))
        {
            var numbers = Numbers(path);
            template.Matches = new MatchPlan
            {
                Activators = [numbers[^1]],
                Path = new MemberPath(false, numbers),
                Elements = taken,
            };
        }
        else if (HasNeeds(template, out var needs))
        {
            template.Matches = new MatchPlan
            {
                Activators = Numbers([needs.Name!]),
                Condition = needs.Condition,
            };
        }

        foreach (var field in template.Fields)
        {
            foreach (var expression in field.Expressions)
            {
                expression.Members = expression.TryGetMemberNames(out var names) ? PathOf(template, names) : null;
                expression.NeedsNoScope = expression.JmesPath is { AsksRootByNames: true };
                if (template.AddsMatchedToken)
                {
                    _invariants.Settle(expression, isTime: field.Stage == NormalizationStage.Timestamp);
                }
            }

            field.Settle();
        }

        template.Settle();
    }

    private MemberPath? PathOf(TemplatePlan template, string[] names)
    {
        if (!template.AddsMatchedToken)
        {
            return new MemberPath(true, Numbers(names));
        }

        // The whole message with the match in it is no value; the generic form may say so.
        return names switch
        {
            [] => null,
            [MatchedToken.Name, .. var rest] => new MemberPath(true, Numbers(rest)),
            _ => new MemberPath(false, Numbers(names)),
        };
    }

    private ushort[] Numbers(string[] names) => Array.ConvertAll(names, _table.Find);
}
