using Azure.Core;

namespace HealthData.Conventions.Tests.Api;

/// <summary>The rules for client options.</summary>
internal static class OptionsShape
{
    /// <summary>The clients that take the options of another, whose engine they are a door of.</summary>
    private static readonly Dictionary<string, string> Doors = new(StringComparer.Ordinal)
    {
        ["FirelyFhirClient"] = "FhirClient",
    };

    public static IEnumerable<string> ClientsWithoutOptions(IReadOnlyList<Type> types) =>
        from client in Clients.In(types)
        where Signatures.Constructors(client).Any(constructor => constructor.IsPublic)
            && !Signatures.Constructors(client).Any(constructor => constructor.IsPublic
                && constructor.GetParameters().LastOrDefault()?.ParameterType is { } last
                && last.Name == Doors.GetValueOrDefault(client.Name, client.Name) + "Options"
                && typeof(ClientOptions).IsAssignableFrom(last))
        select client.Name;

    public static IEnumerable<string> WithoutServiceVersion(IEnumerable<Type> types) =>
        from options in types
        where typeof(ClientOptions).IsAssignableFrom(options) && !options.IsAbstract && !TakesVersion(options)
        select options.Name;

    private static bool TakesVersion(Type options) =>
        options.GetNestedType("ServiceVersion") is { IsEnum: true } version
        && Signatures.Constructors(options).Any(constructor => constructor.GetParameters() is [])
        && Signatures.Constructors(options).Any(
            constructor => constructor.GetParameters() is [{ } only] && only.ParameterType == version);
}
