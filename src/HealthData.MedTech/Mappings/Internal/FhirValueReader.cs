namespace HealthData.MedTech;

/// <summary>
/// Reads the values of FHIR templates. The service looks at the type, writes the value to a text, and reads that again
/// as a value of the type: errors have their place in that text, members that are not known are taken, and the first
/// error is the only one.
/// </summary>
internal static class FhirValueReader
{
    // In the order of the enumeration.
    private static readonly string[] Kinds = ["SampledData", "Quantity", "String", "CodeableConcept"];

    private static readonly MemberRule<FhirValueTemplate>[][] Rules =
        [.. Enum.GetValues<FhirValueKind>().Select(RulesOf)];

    private static readonly IssueHelp IsAnObject = new("A value is one object with valueType and valueName.");

    public static FhirValueTemplate Read(MappingNode node, string path)
    {
        var value = new FhirValueTemplate { Kind = ReadKind(node) };
        try
        {
            Read(node, value);
            return value;
        }
        catch (BindingException exception)
        {
            throw exception.MovedTo(node.At);
        }
    }

    private static void Read(MappingNode node, FhirValueTemplate value)
    {
        var rewritten = MappingText.ReadObject(new MappingReader(MappingWriter.Write(node)));
        MappingBinder.OfText.Populate(rewritten, value, string.Empty, "FhirValueType", Rules[(int)value.Kind]);
    }

    private static MemberRule<FhirValueTemplate>[] RulesOf(FhirValueKind kind)
    {
        var binder = MappingBinder.OfText;
        var rules = new FhirTemplateRules(binder);
        MemberRule<FhirValueTemplate> unit =
            new("Unit", (target, member, path) => target.Unit = binder.ReadString(member, path));
        MemberRule<FhirValueTemplate>[] own = kind switch
        {
            FhirValueKind.SampledData =>
            [
                new("DefaultPeriod", (target, member, path) =>
                    target.DefaultPeriod = RewrittenValue.ReadDecimal(member, path)),
                unit,
            ],
            FhirValueKind.Quantity =>
            [
                unit,
                new("System", (target, member, path) => target.System = binder.ReadString(member, path)),
                new("Code", (target, member, path) => target.Code = binder.ReadString(member, path)),
            ],
            FhirValueKind.CodeableConcept =>
            [
                new("Text", (target, member, path) => target.Text = binder.ReadString(member, path)),
                new("Codes", (target, member, path) =>
                    target.Codes = FhirTemplateRules.Join(target.Codes, rules.ReadCodes(member, path))),
            ],
            _ => [],
        };
        return
        [
            .. own,
            new("ValueName", (target, member, path) => target.Name = binder.ReadString(member, path)),
            new("ValueType", (_, member, path) => binder.ReadString(member, path)),
        ];
    }

    private static FhirValueKind ReadKind(MappingNode node)
    {
        switch (node.Kind)
        {
            case MappingNodeKind.Array:
                throw new BindingException(
                    "Accessed JArray values with invalid key value: \"ValueType\". Int32 array index expected.")
                {
                    Place = node.At,
                    Help = IsAnObject,
                };
            case not MappingNodeKind.Object:
                throw new BindingException("Cannot access child value on Newtonsoft.Json.Linq.JValue.")
                {
                    Place = node.At,
                    Help = IsAnObject,
                };
        }

        var named = node.Members.Find(member => member.Name == "ValueType")
            ?? node.Members.Find(member => member.Name == "valueType");
        var type = named?.Value
            ?? throw new BindingException("Property ValueType is missing.")
            {
                Code = MappingIssueCode.MissingMember,
                Place = node.At,
                Help = MemberHelp.OfMissing("ValueType", node, ["ValueName"]),
            };
        if (type.Kind is MappingNodeKind.Object or MappingNodeKind.Array)
        {
            throw new BindingException(
                $"Cannot cast Newtonsoft.Json.Linq.J{type.Kind} to Newtonsoft.Json.Linq.JToken.");
        }

        if (type.Value is System.Numerics.BigInteger)
        {
            throw new BindingException("Object must implement IConvertible.");
        }

        var index = Array.FindIndex(Kinds, kind => string.Equals(kind, type.Text, StringComparison.OrdinalIgnoreCase));
        return index >= 0
            ? (FhirValueKind)index
            : throw new BindingException(
                type.Text is null ? "The method or operation is not implemented."
                : string.IsNullOrWhiteSpace(type.Text) ? "The value type is blank."
                : type.Text)
            {
                Place = type.At,
                Help = new IssueHelp(
                    "Give the value one of the value types.",
                    "One of " + string.Join(", ", Kinds) + ".",
                    type.Text,
                    type.Text is { } text
                        ? Array.Find(Kinds, kind => text.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
                            ?? NearestName.Of(text, Kinds)
                        : null),
            };
    }
}
