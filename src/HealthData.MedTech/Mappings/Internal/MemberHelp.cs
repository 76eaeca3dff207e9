namespace HealthData.MedTech;

/// <summary>Says what to do about members that templates do not have, or need.</summary>
internal static class MemberHelp
{
    private const string Concept = "FhirCodeableConcept";

    public static IssueHelp OfUnknown(string name, string typeName, MappingNode source, IEnumerable<string> allowed)
    {
        string[] names = [
            .. allowed.Select(CamelCase).Where(candidate => !candidate.StartsWith("line", StringComparison.Ordinal))
        ];
        var expected = "One of " + string.Join(", ", names) + ".";
        var found = NamesIn(source);
        if (typeName == Concept && name.Equals("coding", StringComparison.OrdinalIgnoreCase))
        {
            return new IssueHelp("Write codes: what FHIR calls coding has that name here.", expected, found, "codes");
        }

        if (typeName == Concept && IsOfCoding(name))
        {
            var first = source.Members.First(member => IsOfCoding(member.Name)).Name;
            return first != name
                ? new IssueHelp($"Put it into the list codes, together with {first}.")
                : new IssueHelp(
                    "A category is a concept: its codings stand in the list codes (which FHIR calls coding). Put the "
                        + "system, the code and the display of the category into one object of that list.",
                    expected,
                    found,
                    MendedConcept(source));
        }

        if (name.EndsWith("Language", StringComparison.OrdinalIgnoreCase))
        {
            return OfLanguage(typeName) with { Expected = expected, Found = found };
        }

        var nearest = NearestName.Of(name, names);
        return new IssueHelp(
            nearest is null ? "Remove the member, or give it the name that is meant." : $"Write {nearest}.",
            expected,
            found,
            nearest);
    }

    private static IssueHelp OfLanguage(string typeName) => typeName switch
    {
        "CalculatedFunctionContentTemplate" => new(
            "Write defaultExpressionLanguage.", Mended: "defaultExpressionLanguage"),
        "CalculatedFunctionValueExpression" => new(
            "Give the language with the expression: "
                + "\"valueExpression\": { \"value\": \"...\", \"language\": \"JmesPath\" }."),
        _ => new(
            "Remove the member: this kind of template takes JSONPath alone. For JMESPath, use CalculatedContent."),
    };

    public static IssueHelp OfMissing(string name, MappingNode source, IEnumerable<string> allowed)
    {
        var expected = CamelCase(name);
        if (source.Find(name) is { } member)
        {
            return new IssueHelp(
                member.Value.Kind is MappingNodeKind.Null or MappingNodeKind.Undefined or MappingNodeKind.String
                    ? $"Give {member.Name} a value{ExampleOf(name)}."
                    : $"The value of {member.Name} cannot be read, and counts as missing: mend it.",
                Found: $"{member.Name} of the type {member.Value.Kind}");
        }

        var found = NamesIn(source);
        var near = NearestName.Of(name, source.Members.Select(other => other.Name)
            .Except(allowed, StringComparer.OrdinalIgnoreCase));
        return new IssueHelp(
            near is null ? $"Add \"{expected}\"{ExampleOf(name)}." : $"Give {near} the name {expected}.",
            expected,
            found,
            near is null ? null : expected);
    }

    // A few say what it is; all of them, with each of many errors, would be more than the mapping.
    private static string NamesIn(MappingNode source)
    {
        const int Most = 20;
        var names = string.Join(", ", source.Members.Take(Most).Select(member => member.Name));
        return source.Members.Count > Most ? names + ", ..." : names;
    }

    private static string ExampleOf(string name) => name switch
    {
        "TypeName" => ", the name that the device mapping and the FHIR mapping share, such as \"heartRate\"",
        "TypeMatchExpression" => ", which selects what becomes a measurement, such as \"$..[?(@heartRate)]\"",
        "DeviceIdExpression" => ", the path to the identifier of the device, such as \"$.deviceId\"",
        "TimestampExpression" => ", the path to the time of the measurement, such as \"$.measuredAt\"",
        "ValueName" => ", the name that the FHIR mapping knows the value by, such as \"heartRate\"",
        "ValueExpression" => ", the path to the value, such as \"$.heartRate\"",
        "Value" => ", the text of the expression",
        "Codes" => ", such as [{ \"system\": \"http://loinc.org\", \"code\": \"8867-4\" }]",
        "ValueType" => ", such as \"Quantity\"",
        _ => string.Empty,
    };

    private static bool IsOfCoding(string name) =>
        name.ToLowerInvariant() is "system" or "code" or "display";

    private static string MendedConcept(MappingNode source)
    {
        var coding = string.Join(", ", source.Members.Where(member => IsOfCoding(member.Name)).Select(Written));
        var text = source.Find("text") is { } member ? Written(member) + ", " : string.Empty;
        return $"{{ {text}\"codes\": [{{ {coding} }}] }}";

        static string Written(MappingMember member) =>
            $"\"{member.Name}\": \"{EscapedText.Of(member.Value.Text ?? string.Empty, '"')}\"";
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
