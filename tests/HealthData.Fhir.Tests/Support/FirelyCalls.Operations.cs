using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Support;

/// <content>Operations, and what belongs to a patient.</content>
internal sealed partial class FirelyCalls
{
    public async Task<Poco.OperationOutcome> ValidateAsync<T>(T resource, string? profile = null)
        where T : Poco.Resource => isAsync
        ? await client.ValidateAsync(resource, profile, Token)
        : client.Validate(resource, profile, Token);

    public async Task<Poco.OperationOutcome> ValidateAsync<T>(string id)
        where T : Poco.Resource =>
        isAsync ? await client.ValidateAsync<T>(id, null, Token) : client.Validate<T>(id, null, Token);

    public async Task<Poco.ValueSet> ExpandAsync(string id, FhirExpandOptions? options = null) =>
        isAsync ? await client.ExpandAsync(id, options, Token) : client.Expand(id, options, Token);

    public async Task<Poco.ValueSet> ExpandAsync(Uri url, FhirExpandOptions? options = null) =>
        isAsync ? await client.ExpandAsync(url, options, Token) : client.Expand(url, options, Token);

    public async Task<Poco.ValueSet> ExpandAsync(Poco.ValueSet valueSet, FhirExpandOptions? options = null) =>
        isAsync ? await client.ExpandAsync(valueSet, options, Token) : client.Expand(valueSet, options, Token);

    public async Task<T> ConvertDataAsync<T>(ConvertDataType type, string data, string rootTemplate)
        where T : Poco.Resource => isAsync
        ? await client.ConvertDataAsync<T>(type, data, rootTemplate, null, Token)
        : client.ConvertData<T>(type, data, rootTemplate, null, Token);

    public async Task<Poco.Patient> MemberMatchAsync(Poco.Patient memberPatient, Poco.Coverage oldCoverage) => isAsync
        ? await client.MemberMatchAsync(memberPatient, oldCoverage, Token)
        : client.MemberMatch(memberPatient, oldCoverage, Token);

    public async Task<FhirResponse<T>> InvokeAsync<T>(
        string name, Poco.Resource? input = null, FhirInvokeOptions? options = null)
        where T : Poco.Resource => isAsync
        ? await client.InvokeAsync<T>(name, input, options, Token)
        : client.Invoke<T>(name, input, options, Token);

    public async Task<Poco.CapabilityStatement> GetCapabilitiesAsync() =>
        isAsync ? await client.GetCapabilitiesAsync(Token) : client.GetCapabilities(Token);

    public async Task<List<T>> SearchCompartmentAsync<T>(string compartment, string id, SearchParams? query = null)
        where T : Poco.Resource => isAsync
        ? await client.SearchCompartmentAsync<T>(compartment, id, query, Token).ToListAsync(Token)
        : [.. client.SearchCompartment<T>(compartment, id, query, Token)];

    public async Task<List<Poco.DocumentReference>> GetDocumentReferencesAsync(string patientId, string query) =>
        isAsync
            ? await client.GetDocumentReferencesAsync(patientId, query, Token).ToListAsync(Token)
            : [.. client.GetDocumentReferences(patientId, query, Token)];

    public async Task<List<Poco.Resource>> EverythingAsync(string patientId) => isAsync
        ? await client.EverythingAsync(patientId, null, Token).ToListAsync(Token)
        : [.. client.Everything(patientId, null, Token)];
}
