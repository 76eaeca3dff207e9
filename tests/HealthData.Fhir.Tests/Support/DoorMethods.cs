using System.Collections;
using System.Reflection;
using HealthData.Fhir.Firely;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Support;

/// <summary>Every public method of every FHIR client, to be called with made-up arguments and read to the end.
/// </summary>
internal static class DoorMethods
{
    public static IReadOnlyList<MethodInfo> All { get; } =
    [
        .. new[] { typeof(FhirClient), typeof(FhirRawClient), typeof(FirelyFhirClient) }
            .SelectMany(door =>
                door.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName
                && method.Name is not (nameof(FhirClient.CreateMessage) or nameof(FhirClient.With)))
            .Select(method => method.IsGenericMethodDefinition ? method.MakeGenericMethod(ClassFor(method)) : method),
    ];

    public static string NameOf(MethodInfo method) =>
        $"{method.DeclaringType!.Name}.{method.Name}"
        + $"({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))})";

    public static bool IsAsync(MethodInfo method) => method.Name.EndsWith("Async", StringComparison.Ordinal);

    /// <summary>Calls, and reads what comes in pages to the end.</summary>
    public static async Task CallAsync(DoorClients clients, MethodInfo method, Func<ParameterInfo, object?> argument)
    {
        object?[] arguments = [.. method.GetParameters().Select(argument)];
        var result = await Task.Run(
            () => method.Invoke(clients.For(method), BindingFlags.DoNotWrapExceptions, null, arguments, null),
            CancellationToken.None);
        if (result is Task task)
        {
            await task;
        }
        else if (result is IAsyncEnumerable<object> items)
        {
            await foreach (var item in items)
            {
                Assert.NotNull(item);
            }
        }
        else if (result is IEnumerable values)
        {
            await Task.Run(() => Assert.All(values.Cast<object>(), Assert.NotNull), CancellationToken.None);
        }
    }

    private static Type ClassFor(MethodInfo method)
    {
        var isFirely = method.DeclaringType == typeof(FirelyFhirClient);
        return method.Name.Replace("Async", string.Empty, StringComparison.Ordinal) switch
        {
            nameof(FhirClient.ConvertData) or nameof(FhirClient.Invoke) =>
                isFirely ? typeof(Poco.Bundle) : typeof(Bundle),
            nameof(FhirClient.SearchCompartment) => isFirely ? typeof(Poco.Observation) : typeof(Observation),
            _ => isFirely ? typeof(Poco.Patient) : typeof(Patient),
        };
    }
}
