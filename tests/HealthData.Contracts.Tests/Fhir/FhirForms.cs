using HealthData.Fhir.Tests.Support;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Calls in the forms that make the same request.</summary>
internal static class FhirForms
{
    /// <summary>A call of <see cref="FhirClient"/>, in its asynchronous and in its synchronous form.</summary>
    public static IEnumerable<ContractCall<FhirClients>> Typed(string stub, Func<FhirCalls, Task> call) =>
    [
        new(stub, clients => call(clients.Calls(isAsync: true))),
        new(stub, clients => call(clients.Calls(isAsync: false)), "sync"),
    ];

    /// <summary>The same call, and one of <see cref="FhirRawClient"/> that sends the same bytes.</summary>
    public static IEnumerable<ContractCall<FhirClients>> Both(
        string stub, Func<FhirCalls, Task> call, Func<FhirRawClient, Task> raw) =>
        [.. Typed(stub, call), Raw(stub, raw)];

    public static ContractCall<FhirClients> Raw(string stub, Func<FhirRawClient, Task> call) =>
        new(stub, clients => call(clients.Default.Raw), "raw");
}
