namespace HealthData.MedTech;

/// <summary>
/// Fits a mapping's values to what a template may have, with the errors of the MedTech service in its order: those of
/// the values in the order of the text, then what is missing.
/// </summary>
internal sealed class MappingBinder
{
    public const string TypePrefix = "Microsoft.Health.Fhir.Ingest.Template.";

    private readonly List<BindingException>? _errors;
    private readonly bool _refusesUnknown;
    private readonly bool _readsText;

    private MappingBinder(List<BindingException>? errors, bool refusesUnknown, bool readsText) =>
        (_errors, _refusesUnknown, _readsText) = (errors, refusesUnknown, readsText);

    /// <summary>Stops at the first error, and takes members that are not known.</summary>
    public static MappingBinder Lenient { get; } = new(null, refusesUnknown: false, readsText: false);

    /// <summary>As <see cref="Lenient"/>, for values that the service writes to a text and reads again.</summary>
    public static MappingBinder OfText { get; } = new(null, refusesUnknown: false, readsText: true);

    public IReadOnlyList<BindingException> Errors => _errors ?? [];

    /// <summary>Collects all errors, and refuses members that are not known.</summary>
    public static MappingBinder Strict() => new([], refusesUnknown: true, readsText: false);

    /// <summary>Forgets the errors of the object before.</summary>
    public void Begin() => _errors?.Clear();

    /// <summary>Gives the members of an object to the rules, of which there are 64 at most.</summary>
    public void Populate<T>(MappingNode source, T target, string path, string typeName, MemberRule<T>[] rules)
    {
        // A bit a rule.
        var (missing, nulls) = (ulong.MaxValue, 0UL);
        for (var index = 0; index < source.Members.Count; index++)
        {
            var member = source.Members[index];
            var memberPath = MappingPath.Member(path, member.Name);
            var number = NumberOf(member.Name, rules);
            if (number < 0)
            {
                if (_refusesUnknown && !(index == 0 && member.Name == "$id"))
                {
                    Report(new BindingException(
                        $"Could not find member '{member.Name}' on object of type '{typeName}'",
                        memberPath,
                        member.At)
                    {
                        Code = MappingIssueCode.UnknownMember,
                        Help = MemberHelp.OfUnknown(member.Name, typeName, source, rules.Select(known => known.Name)),
                    });
                }

                continue;
            }

            var rule = rules[number];
            if (TryRead(rule, target, member.Value, memberPath) || !rule.IsSimple)
            {
                var bit = 1UL << number;
                missing &= ~bit;
                nulls = IsNull(member.Value, rule.EmptyIsNull) ? nulls | bit : nulls & ~bit;
            }
        }

        for (var number = 0; number < rules.Length; number++)
        {
            if (rules[number].IsRequired && ((missing | nulls) >> number & 1) != 0)
            {
                ReportMissing(source, path, rules, number, isNull: (missing >> number & 1) == 0);
            }
        }
    }

    private void ReportMissing<T>(
        MappingNode source, string path, MemberRule<T>[] rules, int number, bool isNull)
    {
        var name = rules[number].Name;
        Report(new BindingException(
            isNull
                ? $"Required property '{name}' expects a value but got null."
                : $"Required property '{name}' not found in JSON.",
            path,
            EndOf(source))
        {
            Code = isNull ? MappingIssueCode.NullValue : MappingIssueCode.MissingMember,
            Help = MemberHelp.OfMissing(name, source, rules.Select(known => known.Name)),
        });
    }

    private static int NumberOf<T>(string name, MemberRule<T>[] rules)
    {
        for (var number = 0; number < rules.Length; number++)
        {
            if (rules[number].Name == name)
            {
                return number;
            }
        }

        for (var number = 0; number < rules.Length; number++)
        {
            if (string.Equals(rules[number].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return number;
            }
        }

        return -1;
    }

    private bool TryRead<T>(MemberRule<T> rule, T target, MappingNode value, string path)
    {
        try
        {
            rule.Read?.Invoke(target, value, path);
            return true;
        }
        catch (BindingException exception) when (_errors is not null)
        {
            _errors.Add(exception);
            return false;
        }
    }

    /// <summary>Reads a list whose items may be null.</summary>
    /// <returns>Null for null, undefined and an empty string.</returns>
    public List<T?>? ReadList<T>(MappingNode node, string path, string itemType, Func<MappingNode, string, T?> read)
        where T : class
    {
        switch (node.Kind)
        {
            case MappingNodeKind.Array:
                var list = new List<T?>();
                for (var index = 0; index < node.Items.Count; index++)
                {
                    try
                    {
                        list.Add(read(node.Items[index], MappingPath.Item(path, index)));
                    }
                    catch (BindingException exception) when (_errors is not null)
                    {
                        _errors.Add(exception);
                    }
                }

                return list;
            case MappingNodeKind.Object:
                throw WrongShape(
                    node,
                    path,
                    $"System.Collections.Generic.IList`1[{TypePrefix}{itemType}]",
                    "JSON array (e.g. [1,2,3])",
                    EndOf(node));
            default:
                return IsNull(node, emptyIsNull: true)
                    ? null
                    : throw NotConvertible(
                        node,
                        path,
                        $"System.Collections.Generic.IList`1[{TypePrefix}{itemType}]",
                        new IssueHelp("Put a list in its place: [ ]."));
        }
    }

    /// <summary>Reads an object that is no list's or template's own.</summary>
    /// <returns>Null for null, undefined and an empty string.</returns>
    public T? ReadObject<T>(MappingNode node, string path, string typeName, T value, MemberRule<T>[] rules)
        where T : class
    {
        switch (node.Kind)
        {
            case MappingNodeKind.Object:
                Populate(node, value, path, typeName, rules);
                return value;
            case MappingNodeKind.Array:
                throw WrongShape(
                    node, path, TypePrefix + typeName, "JSON object (e.g. {\"name\":\"value\"})", EndOf(node));
            default:
                return IsNull(node, emptyIsNull: true)
                    ? null
                    : throw NotConvertible(
                        node, path, TypePrefix + typeName, new IssueHelp("Put an object in its place: { }."));
        }
    }

    public string? ReadString(MappingNode node, string path) =>
        _readsText ? RewrittenValue.ReadString(node, path) : MappingScalar.ReadString(node, path);

    /// <summary>The error of an object or an array where something else is expected.</summary>
    /// <param name="node">The object or array.</param>
    /// <param name="path">Its path.</param>
    /// <param name="type">The type that the service reads it as.</param>
    /// <param name="expected">What the type needs.</param>
    /// <param name="end">Where the service's reader is behind an empty object.</param>
    public static BindingException WrongShape(
        MappingNode node, string path, string type, string expected, MappingPosition end)
    {
        if (node.Kind == MappingNodeKind.Array)
        {
            return new BindingException(
                $"Cannot deserialize the current JSON array (e.g. [1,2,3]) into type '{type}' because the type "
                    + $"requires "
                    + $"a {expected} to deserialize correctly.\nTo fix this error either change the JSON to a "
                    + $"{expected} or change the deserialized type to an array or a type that implements a collection "
                    + "interface (e.g. ICollection, IList) like List<T> that can be deserialized from a JSON array. "
                    + "JsonArrayAttribute can also be added to the type to force it to deserialize from a JSON "
                        + "array.\n",
                path,
                node.At)
            {
                Code = MappingIssueCode.WrongShape,
                Help = new IssueHelp("Take what is meant out of the list."),
            };
        }

        var first = node.Members.Count > 0 ? node.Members[0] : null;
        return new BindingException(
            $"Cannot deserialize the current JSON object (e.g. {{\"name\":\"value\"}}) into type '{type}' because the "
                + $"type requires a {expected} to deserialize correctly.\nTo fix this error either change the JSON to "
                    + $"a "
                + $"{expected} or change the deserialized type so that it is a normal .NET type (e.g. not a primitive "
                + "type like integer, not a collection type like an array or List<T>) that can be deserialized from a "
                + "JSON object. JsonObjectAttribute can also be added to the type to force it to deserialize from a "
                + "JSON object.\n",
            first is null ? path : MappingPath.Member(path, first.Name),
            first?.At ?? end)
        {
            Code = MappingIssueCode.WrongShape,
            Help = new IssueHelp(
                expected.Contains("array", StringComparison.Ordinal) ? "Put the object into a list: [ ]." : null),
        };
    }

    public static BindingException NotConvertible(
        MappingNode node, string path, string type, IssueHelp help = default) =>
        new($"Error converting value {node.Shown} to type '{type}'.", path, node.At) { Help = help };

    private MappingPosition EndOf(MappingNode node) => _readsText ? node.End : node.At;

    private static bool IsNull(MappingNode node, bool emptyIsNull) =>
        node.Kind is MappingNodeKind.Null or MappingNodeKind.Undefined || (emptyIsNull && node.Value is "");

    private void Report(BindingException exception)
    {
        if (_errors is null)
        {
            throw exception;
        }

        _errors.Add(exception);
    }
}
