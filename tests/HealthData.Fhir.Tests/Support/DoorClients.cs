using System.Reflection;
using HealthData.Fhir.Firely;

namespace HealthData.Fhir.Tests.Support;

/// <summary>A client for each door to one service.</summary>
internal sealed class DoorClients(Uri endpoint, FhirClientOptions options)
{
    private readonly FhirClient _typed = new(endpoint, options);
    private readonly FirelyFhirClient _firely = new(endpoint, options);

    public object For(MethodInfo method) => method.DeclaringType!.Name switch
    {
        nameof(FhirClient) => _typed,
        nameof(FhirRawClient) => _typed.Raw,
        _ => _firely,
    };
}
