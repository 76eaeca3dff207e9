namespace HealthData.MedTech;

/// <summary>
/// The members that device templates may have, in the order in which the MedTech service tells what is missing.
/// </summary>
internal static class DeviceTemplateRules
{
    private delegate DraftExpression? ExpressionReader(MappingNode item, MappingNode node, string path);

    private const string JsonPathValueType = "JsonPathValueExpression";
    private const string CalculatedValueType = "CalculatedFunctionValueExpression";

    private static readonly (string Name, int Value)[] Languages = [("JsonPath", 0), ("JmesPath", 1)];

    private static readonly MemberRule<DraftExpression>[] ExpressionRules =
    [
        new("Value", (draft, node, path) => draft.Text = MappingScalar.ReadString(node, path), IsRequired: true),
        new("Language", (draft, node, path) => draft.Language = ReadLanguage(node, path, isOptional: true)),
        .. PlaceRules<DraftExpression>(),
    ];

    /// <summary>The rules of the kinds whose expressions are JSONPath.</summary>
    /// <param name="binder">Collects the errors of the values.</param>
    /// <param name="source">The template.</param>
    /// <param name="kind">The kind of template.</param>
    public static MemberRule<DeviceTemplateDraft>[] JsonPath(
        MappingBinder binder, MappingNode source, DeviceTemplateKind kind)
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
            Values(binder, JsonPathValueType, ReadPlainValueText),
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
                    set(draft, Plain(ReadPath(node, path), source.FindPlace(name) ?? source.At)),
                isRequired,
                IsSimple: true);
    }

    /// <summary>The rules of CalculatedContent.</summary>
    /// <param name="binder">Collects the errors of the values.</param>
    public static MemberRule<DeviceTemplateDraft>[] Calculated(MappingBinder binder) =>
    [
        Expression("TypeMatchExpression", (draft, value) => draft.TypeMatch = value, isRequired: true),
        Expression("DeviceIdExpression", (draft, value) => draft.DeviceId = value, isRequired: true),
        Expression("PatientIdExpression", (draft, value) => draft.PatientId = value),
        Expression("EncounterIdExpression", (draft, value) => draft.EncounterId = value),
        Expression("TimestampExpression", (draft, value) => draft.Timestamp = value, isRequired: true),
        Expression("CorrelationIdExpression", (draft, value) => draft.CorrelationId = value),
        Values(binder, CalculatedValueType, (_, node, path) => ReadExpression(node, path)),
        new(
            "DefaultExpressionLanguage",
            (draft, node, path) => draft.DefaultLanguage = ReadLanguage(node, path, isOptional: false) ?? 0),
        TypeName(),
        .. PlaceRules<DeviceTemplateDraft>(),
    ];

    private static DraftExpression? Plain(string? text, MappingPosition at) =>
        string.IsNullOrWhiteSpace(text) ? null : new DraftExpression { Text = text, At = at, ValueAt = at };

    private static MemberRule<DeviceTemplateDraft> Values(
        MappingBinder binder, string typeName, ExpressionReader read) =>
        new("Values", (draft, node, path) => Add(
            draft,
            binder.ReadList(
                node, path, typeName, (item, itemPath) => ReadValue(binder, item, itemPath, typeName, read))));

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

    private static DraftExpression? ReadPlainValueText(MappingNode item, MappingNode node, string path) =>
        Plain(ReadPath(node, path), item.At);

    private static string? ReadPath(MappingNode node, string path) => MappingScalar.ReadString(
        node, path, node.Kind == MappingNodeKind.Object ? ExpressionHelp.OfObject(node) : null);

    private static DraftValue? ReadValue(
        MappingBinder binder, MappingNode item, string path, string typeName, ExpressionReader read)
    {
        if (item.Kind == MappingNodeKind.Null)
        {
            return null;
        }

        RequireObject(item, path, "A value is an object with valueName and valueExpression.");
        var value = new DraftValue();
        var isCalculated = typeName == CalculatedValueType;
        binder.Populate(
            item,
            value,
            string.Empty,
            typeName,
            [
                new(
                    "ValueName",
                    (draft, node, path) => draft.Name = MappingScalar.ReadString(node, path) ?? string.Empty,
                    IsRequired: true,
                    IsSimple: true),
                new(
                    "ValueExpression",
                    (draft, node, path) => draft.Expression = read(item, node, path),
                    IsRequired: true,
                    EmptyIsNull: isCalculated,
                    IsSimple: !isCalculated),
                new("Required", (draft, node, path) => draft.IsRequired = MappingScalar.ReadBoolean(node, path)),
                .. PlaceRules<DraftValue>(),
            ]);
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
