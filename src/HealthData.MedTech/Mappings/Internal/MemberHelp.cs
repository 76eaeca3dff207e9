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
        var found = string.Join(", ", source.Members.Select(member => member.Name));
        if (typeName == Concept && name.ToLowerInvariant() is "system" or "code" or "display" or "coding")
        {
            return new IssueHelp(
                "A category is a concept: its codings stand in the list codes (which FHIR calls coding). Put the "
                    + "system, the "
                    + "code and the display of the category into one object of that list.",
                expected,
                found,
                MendedConcept(source));
        }

        var nearest = NearestName.Of(name, names);
        return new IssueHelp(
            nearest is null ? "Remove the member, or give it the name that is meant." : $"Write {nearest}.",
            expected,
            found,
            nearest);
    }

    public static IssueHelp OfMissing(string name, MappingNode source)
    {
        var found = string.Join(", ", source.Members.Select(member => member.Name));
        var near = NearestName.Of(name, source.Members.Select(member => member.Name));
        return new IssueHelp(
            near is null ? $"Add \"{CamelCase(name)}\"." : $"Give {near} the name {CamelCase(name)}.",
            CamelCase(name),
            found,
            near is null ? null : CamelCase(name));
    }

    private static string MendedConcept(MappingNode source)
    {
        var codings = source.Members.Where(member => member.Name.ToLowerInvariant() is "system" or "code" or "display");
        var text = string.Join(", ", codings.Select(
            member => $"\"{member.Name}\": \"{EscapedText.Of(member.Value.Text ?? string.Empty, '"')}\""));
        return $"{{ \"codes\": [{{ {text} }}] }}";
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
