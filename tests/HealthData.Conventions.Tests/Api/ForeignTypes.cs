namespace HealthData.Conventions.Tests.Api;

/// <summary>Finds types in public signatures that tie a user to a library that is not the SDK's own.</summary>
internal static class ForeignTypes
{
    private static readonly string[] Refused = ["System.Net.Http", "Newtonsoft", "FellowOakDicom", "Hl7"];

    /// <summary>The packages that exist for the users of a library.</summary>
    private static readonly Dictionary<string, string> Doors = new(StringComparer.Ordinal)
    {
        ["HealthData.Fhir.Firely"] = "Hl7",
    };

    public static IEnumerable<string> Mentions(IEnumerable<Type> types) =>
        from type in types
        from mentioned in Signatures.Mentioned(type)
        let own = Doors.GetValueOrDefault(type.Assembly.GetName().Name!)
        where Refused.Any(name => name != own && IsIn(mentioned.Namespace, name))
        select $"{type.FullName} mentions {mentioned.FullName}";

    private static bool IsIn(string? space, string name) =>
        space is not null && (space == name || space.StartsWith(name + ".", StringComparison.Ordinal));
}
