using FhirModelGenerator.Definitions;

namespace FhirModelGenerator.Writing;

/// <summary>Writes the struct for the codes of a required binding.</summary>
internal static class CodeWriter
{
    public static string Write(ValueSetDefinition set)
    {
        var name = Names.ValueSet(set.Url, set.Name);
        var text = CodeText.File().Line();
        text.Line($"/// <summary>A code of the value set <c>{set.Url}</c>. Other codes are kept, too.</summary>");
        text.Line(
            $"[global::System.Text.Json.Serialization.JsonConverter(typeof(FhirPrimitiveJsonConverter<{name}>))]");
        text.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        text.Open($"public readonly struct {name} : IEquatable<{name}>, IFhirPrimitive<{name}>");
        text.Line("private readonly string? _text;").Line();
        text.Line("/// <summary>Creates a code from its text.</summary>");
        text.Line("/// <param name=\"text\">The code, which need not be in the value set.</param>");
        text.Line($"public {name}(string text) => _text = text ?? throw new ArgumentNullException(nameof(text));");
        foreach (var (code, property) in Properties(name, set))
        {
            text.Line().Line($"/// <summary>Gets the code <c>{CodeText.Escape(code)}</c>.</summary>");
            text.Line($"public static {name} {property} => new({CodeText.Literal(code)});");
        }

        text.Line().Line("/// <inheritdoc/>").Line("public string? Text => _text;");
        text.Line().Line("/// <summary>Gets a value that indicates whether the code is in the value set.</summary>");
        text.Line($"public bool IsValid => _text is {string.Join(" or ", set.Codes.Select(CodeText.Literal))};");
        text.Line().Line("/// <summary>Makes a code from its text.</summary>");
        text.Line("/// <param name=\"text\">The code, which need not be in the value set.</param>");
        text.Line($"public static implicit operator {name}(string text) => new(text);");
        text.Line().Line("/// <inheritdoc/>").Line($"public static {name} FromText(string text) => new(text);");
        text.Line().Line("/// <inheritdoc/>").Line($"public bool Equals({name} other) => _text == other._text;");
        text.Line().Line("/// <inheritdoc/>").Line(
            $"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        text.Line().Line("/// <inheritdoc/>");
        text.Line(
            "public override int GetHashCode() => _text is null ? 0 : _text.GetHashCode(StringComparison.Ordinal);");
        text.Line().Line("/// <summary>Gets the code.</summary>").Line(
            "public override string ToString() => _text ?? \"\";");
        WriteConstants(text, name, set);
        foreach (var sign in new[] { "==", "!=" })
        {
            text.Line().Line("/// <summary>Compares the codes.</summary>");
            text.Line("/// <param name=\"left\">A code.</param>").Line("/// <param name=\"right\">Another.</param>");
            text.Line(
                $"public static bool operator {sign}({name} left, {name} right) => left._text {sign} right._text;");
        }

        return text.Close().ToString();
    }

    /// <summary>Writes the codes as constants, for patterns and attributes.</summary>
    private static void WriteConstants(CodeText text, string name, ValueSetDefinition set)
    {
        text.Line().Line("/// <summary>The codes of the value set as constants.</summary>");
        text.Open("public static class Codes");
        foreach (var (code, property) in Properties(name, set))
        {
            text.Line($"/// <summary>The code <c>{CodeText.Escape(code)}</c>.</summary>");
            text.Line($"public const string {property} = {CodeText.Literal(code)};");
        }

        text.Close();
    }

    private static IEnumerable<(string Code, string Property)> Properties(string name, ValueSetDefinition set)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in set.Codes)
        {
            var property = Names.Code(name, code);
            if (!taken.Add(property))
            {
                throw new InvalidDataException($"{name} has two codes that become {property}.");
            }

            yield return (code, property);
        }
    }
}
