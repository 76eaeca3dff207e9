namespace FhirModelGenerator.Writing;

/// <summary>Writes the data types that stand for primitives in choice elements.</summary>
internal static class PrimitiveWriter
{
    public static string Write(string type, PrimitiveShape shape)
    {
        var name = Names.Primitive(type);
        var (kind, value, rule) = (shape.Kind, shape.Type, shape.Rule is null ? "" : ", " + shape.Rule);
        var text = CodeText.File().Line();
        text.Line($"/// <summary>The primitive <c>{type}</c> of FHIR R4 as the value of a choice element.</summary>");
        text.Line($"/// <seealso href=\"http://hl7.org/fhir/R4/datatypes.html#{type}\"/>");
        text.Open($"public sealed class {name} : PrimitiveValue");
        text.Line("/// <summary>Creates an instance without a value.</summary>").Line($"public {name}() {{ }}").Line();
        text.Line("/// <summary>Creates an instance.</summary>").Line("/// <param name=\"value\">The value.</param>");
        text.Line($"public {name}({value} value) => Value = value;").Line();
        text.Line("/// <inheritdoc/>").Line($"public override string TypeName => \"{type}\";").Line();
        text.Line("/// <summary>Gets or sets the value.</summary>").Line(
            $"public {value}? Value {{ get; set; }}").Line();
        text.Line("/// <inheritdoc/>").Line("public override bool HasValue => Value is not null;").Line();
        text.Line($"internal override ChoiceTypes ChoiceKind => ChoiceTypes.{Names.Upper(type)};").Line();
        text.Line($"internal override ReadOnlySpan<byte> ChoiceSuffix => \"{Names.Upper(type)}\"u8;").Line();
        text.Line($"internal override string? ValueText => {Text(shape.Kind)};").Line();
        text.Line("internal override void ListValue(ChildList list) => list.Add(\"value\", Value);").Line();
        text.Line($"internal override void ReadValue(ref FhirReader r) => Value = r.{kind}(Value{rule});").Line();
        var written = kind switch
        {
            ElementKind.Text => "Value?.Text",
            ElementKind.String or ElementKind.Common => "Value",
            _ => "Value.GetValueOrDefault()",
        };
        text.Line($"internal override void WriteValue(ref FhirWriter w) => w.Value({written});");
        return text.Close().ToString();
    }

    private static string Text(ElementKind kind) => kind switch
    {
        ElementKind.String or ElementKind.Common => "Value",
        ElementKind.Boolean => "Value is { } truth ? truth ? \"true\" : \"false\" : null",
        ElementKind.Integer => "Value?.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => "Value?.Text",
    };
}
