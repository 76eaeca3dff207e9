using System.Reflection;
using HealthData.Fhir.Firely;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>The clients that have a method.</summary>
internal static class Doors
{
    // What only some doors or only some forms ask for.
    private static readonly string[] LeftOut = ["type", "waitUntil"];

    /// <summary>Gives the doors of a method such as <c>FhirClient.ReadAsync(id)</c>, as the table has them.</summary>
    public static string Of(string method)
    {
        var parts = Regex.Match(method, @"^(\w+)\.(\w+)\((.*)\)$");
        Assert.True(parts.Success, $"This is no method: {method}");
        var (owner, name) = (parts.Groups[1].Value, parts.Groups[2].Value);
        var parameters = parts.Groups[3].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        (string Door, Type Type)[] doors = owner == nameof(FhirClient)
            ? [("typed", typeof(FhirClient)), ("raw", typeof(FhirRawClient)), ("Firely", typeof(FirelyFhirClient))]
            : [("typed", typeof(FhirClient).Assembly.GetType($"HealthData.Fhir.{owner}", throwOnError: true)!)];
        return string.Join(", ", doors.Where(door => Has(door.Type, name, parameters)).Select(door => door.Door));
    }

    private static bool Has(Type type, string name, string[] parameters) => type.GetMethods()
        .Where(method => method.Name == name)
        .Select(method => method.GetParameters().Where(parameter => !parameter.IsOptional).Select(Name))
        .Any(needed => needed.Except(LeftOut).SequenceEqual(parameters.Except(LeftOut)));

    private static string Name(ParameterInfo parameter) => parameter.Name!;
}
