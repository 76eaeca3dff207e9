namespace HealthData.MedTech;

/// <summary>
/// The members that device templates may have, in the order in which the MedTech service tells what is missing. Of one
/// template after the other.
/// </summary>
/// <param name="binder">Collects the errors of the values.</param>
internal sealed class DeviceTemplateRules(MappingBinder binder)
{
    private static readonly (string Name, int Value)[] Languages = [("JsonPath", 0), ("JmesPath", 1)];

    private static readonly MemberRule<DraftExpression>[] ExpressionRules =
    [
        new("Value", (draft, node, path) => draft.Text = MappingScalar.ReadString(node, path), IsRequired: true),
        new("Language", (draft, node, path) => draft.Language = ReadLanguage(node, path, isOptional: true)),
        .. PlaceRules<DraftExpression>(),
    ];

    private readonly Dictionary<DeviceTemplateKind, MemberRule<DeviceTemplateDraft>[]> _rules = [];
    private MemberRule<DraftValue>[]? _valueRules;
    private MemberRule<DraftValue>[]? _calculatedValueRules;
    private MappingNode? _template;
    private MappingNode? _value;

    /// <summary>The rules of a template.</summary>
    public MemberRule<DeviceTemplateDraft>[] Of(DeviceTemplateKind kind, MappingNode template)
    {
        _template = template;
        if (!_rules.TryGetValue(kind, out var rules))
        {
            _rules[kind] = rules = kind == DeviceTemplateKind.Calculated ? Calculated() : JsonPath(kind);
        }

        return rules;
    }

    private MemberRule<DeviceTemplateDraft>[] JsonPath(DeviceTemplateKind kind)
    {
        var bringsOwn = kind != DeviceTemplateKind.JsonPath;
        return
        [
            .. bringsOwn
                ? [new("DeviceIdExpression", null), new("TimestampExpression", null)]
                : Array.Empty<MemberRule<DeviceTemplateDraft>>(),
            .. kind == DeviceTemplateKind.IotJsonPath
                ? [new("AlternateTimestampExpression", null)]
                : Array.Empty<MemberRule<DeviceTemplateDraft>>(),
            Text("TypeMatchExpression", (draft, value) => draft.TypeMatch = value, isRequired: true),
            .. Own("DeviceIdExpression", (draft, value) => draft.DeviceId = value),
            Text("PatientIdExpression", (draft, value) => draft.PatientId = value),
            Text("EncounterIdExpression", (draft, value) => draft.EncounterId = value),
            .. Own("TimestampExpression", (draft, value) => draft.Timestamp = value),
            Text("CorrelationIdExpression", (draft, value) => draft.CorrelationId = value),
            Values(_valueRules ??= ValueRules(isCalculated: false)),
            TypeName(),
            .. PlaceRules<DeviceTemplateDraft>(),
        ];

        MemberRule<DeviceTemplateDraft>[] Own(string name, Action<DeviceTemplateDraft, DraftExpression?> set) =>
            bringsOwn ? [] : [Text(name, set, isRequired: true)];

        MemberRule<DeviceTemplateDraft> Text(
            string name, Action<DeviceTemplateDraft, DraftExpression?> set, bool isRequired = false) =>
            new(
                name,
                (draft, node, path) =>
                    set(draft, Plain(ReadPath(node, path), _template!.FindPlace(name) ?? _template.At)),
                isRequired,
                IsSimple: true);
    }

    private MemberRule<DeviceTemplateDraft>[] Calculated() =>
    [
        Expression("TypeMatchExpression", (draft, value) => draft.TypeMatch = value, isRequired: true),
        Expression("DeviceIdExpression", (draft, value) => draft.DeviceId = value, isRequired: true),
        Expression("PatientIdExpression", (draft, value) => draft.PatientId = value),
        Expression("EncounterIdExpression", (draft, value) => draft.EncounterId = value),
        Expression("TimestampExpression", (draft, value) => draft.Timestamp = value, isRequired: true),
        Expression("CorrelationIdExpression", (draft, value) => draft.CorrelationId = value),
        Values(_calculatedValueRules ??= ValueRules(isCalculated: true)),
        new(
            "DefaultExpressionLanguage",
            (draft, node, path) => draft.DefaultLanguage = ReadLanguage(node, path, isOptional: false) ?? 0),
        TypeName(),
        .. PlaceRules<DeviceTemplateDraft>(),
    ];

    private static DraftExpression? Plain(string? text, MappingPosition at) =>
        string.IsNullOrWhiteSpace(text) ? null : new DraftExpression { Text = text, At = at, ValueAt = at };

    private MemberRule<DeviceTemplateDraft> Values(MemberRule<DraftValue>[] rules)
    {
        var typeName = rules == _calculatedValueRules ? "CalculatedFunctionValueExpression" : "JsonPathValueExpression";
        return new("Values", (draft, node, path) => Add(
            draft,
            binder.ReadList(node, path, typeName, (item, itemPath) => ReadValue(item, itemPath, typeName, rules))));
    }

    private MemberRule<DraftValue>[] ValueRules(bool isCalculated) =>
    [
        new(
            "ValueName",
            (draft, node, path) => draft.Name = MappingScalar.ReadString(node, path) ?? string.Empty,
            IsRequired: true,
            IsSimple: true),
        new(
            "ValueExpression",
            (draft, node, path) => draft.Expression =
                isCalculated ? ReadExpression(node, path) : Plain(ReadPath(node, path), _value!.At),
            IsRequired: true,
            EmptyIsNull: isCalculated,
            IsSimple: !isCalculated),
        new("Required", (draft, node, path) => draft.IsRequired = MappingScalar.ReadBoolean(node, path)),
        .. PlaceRules<DraftValue>(),
    ];

    private static MemberRule<DeviceTemplateDraft> TypeName() =>
        new(
            "TypeName",
            (draft, node, path) => draft.TypeName = MappingScalar.ReadString(node, path) ?? string.Empty,
            IsRequired: true,
            IsSimple: true);

    private static MemberRule<DeviceTemplateDraft> Expression(
        string name, Action<DeviceTemplateDraft, DraftExpression?> set, bool isRequired = false) =>
        new(name, (draft, node, path) => set(draft, ReadExpression(node, path)), isRequired, EmptyIsNull: true);

    // The service's templates have their places as members, which mappings may give to no effect.
    private static MemberRule<T>[] PlaceRules<T>() =>
    [
        new("LineInfoForProperties", null),
        new("LineNumber", (_, node, path) => MappingScalar.ReadInteger(node, path)),
        new("LinePosition", (_, node, path) => MappingScalar.ReadInteger(node, path)),
    ];

    // A second list, of a member whose name differs in case alone, is added to the first.
    private static void Add(DeviceTemplateDraft draft, List<DraftValue?>? values)
    {
        if (draft.Values is { } first && values is not null)
        {
            first.AddRange(values);
        }
        else
        {
            draft.Values = values;
        }
    }

    private static string? ReadPath(MappingNode node, string path) => MappingScalar.ReadString(
        node, path, node.Kind == MappingNodeKind.Object ? ExpressionHelp.OfObject(node) : null);

    private DraftValue? ReadValue(MappingNode item, string path, string typeName, MemberRule<DraftValue>[] rules)
    {
        if (item.Kind == MappingNodeKind.Null)
        {
            return null;
        }

        RequireObject(item, path, "A value is an object with valueName and valueExpression.");
        _value = item;
        var value = new DraftValue();
        binder.Populate(item, value, string.Empty, typeName, rules);
        return value;
    }

    private static DraftExpression? ReadExpression(MappingNode node, string path)
    {
        switch (node.Kind)
        {
            case MappingNodeKind.String:
                return new DraftExpression { Text = (string)node.Value!, At = node.At, ValueAt = node.At };
            case MappingNodeKind.Null:
                return null;
        }

        RequireObject(
            node, path, "An expression is a text, or an object with the text as its value and with its language.");
        var expression = new DraftExpression { At = node.At, ValueAt = node.FindPlace("Value") ?? node.At };
        MappingBinder.Lenient.Populate(node, expression, string.Empty, "TemplateExpression", ExpressionRules);
        return expression;
    }

    private static void RequireObject(MappingNode node, string path, string advice)
    {
        if (node.Kind != MappingNodeKind.Object)
        {
            throw BindingException.OfReading(
                $"Error reading JObject from JsonReader. Current JsonReader item is not an object: {node.TokenName}",
                path,
                node,
                new IssueHelp(advice));
        }
    }

    private static int? ReadLanguage(MappingNode node, string path, bool isOptional)
    {
        const string Type = MappingBinder.TypePrefix + "TemplateExpressionLanguage";
        var help = new IssueHelp(
            "Give the expression one of the languages.",
            "JsonPath or JmesPath",
            node.Text,
            node.Text is { } written ? NearestName.Of(written, Languages.Select(known => known.Name)) : null);
        switch (node.Value)
        {
            case null when node.Kind == MappingNodeKind.Null:
                return isOptional
                    ? null
                    : throw new BindingException($"Cannot convert null value to {Type}.", path, node.At)
                    {
                        Help = help,
                    };
            case "" when isOptional:
                return null;
            case string text when MappingScalar.ParseNames(text, Languages) is { } language:
                return language;
            case long language:
                return (int)language;
            case string or System.Numerics.BigInteger:
                throw MappingBinder.NotConvertible(
                    node, path, isOptional ? $"System.Nullable`1[{Type}]" : Type, help);
            default:
                throw new BindingException($"Unexpected token {node.TokenName} when parsing enum.", path, node.At)
                {
                    Help = help,
                };
        }
    }
}
