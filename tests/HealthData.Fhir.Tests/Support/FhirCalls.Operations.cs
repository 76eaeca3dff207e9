namespace HealthData.Fhir.Tests.Support;

/// <content>Operations, and what they are answered with.</content>
internal sealed partial class FhirCalls
{
    public async Task<FhirValidationResult> ValidateAsync<T>(T resource, string? profile = null)
        where T : Resource => isAsync
            ? await client.ValidateAsync(resource, profile, token)
            : client.Validate(resource, profile, token);

    public async Task<FhirValidationResult> ValidateAsync<T>(string id, string? profile = null)
        where T : Resource =>
        isAsync ? await client.ValidateAsync<T>(id, profile, token) : client.Validate<T>(id, profile, token);

    public async Task<Patient> MemberMatchAsync(Patient memberPatient, Coverage oldCoverage) => isAsync
        ? await client.MemberMatchAsync(memberPatient, oldCoverage, token)
        : client.MemberMatch(memberPatient, oldCoverage, token);

    public async Task<List<DocumentReference>> GetDocumentReferencesAsync(string patientId, string? query = null) =>
        isAsync
            ? await ListAsync(client.GetDocumentReferencesAsync(patientId, query, token))
            : [.. client.GetDocumentReferences(patientId, query, token)];

    public async Task<List<T>> SearchCompartmentAsync<T>(string compartment, string id, FhirQuery<T>? query = null)
        where T : Resource => isAsync
            ? await ListAsync(client.SearchCompartmentAsync(compartment, id, query, token))
            : [.. client.SearchCompartment(compartment, id, query, token)];

    public async Task<ValueSet> ExpandAsync(string id, FhirExpandOptions? options = null) =>
        isAsync ? await client.ExpandAsync(id, options, token) : client.Expand(id, options, token);

    public async Task<ValueSet> ExpandAsync(Uri url, FhirExpandOptions? options = null) =>
        isAsync ? await client.ExpandAsync(url, options, token) : client.Expand(url, options, token);

    public async Task<ValueSet> ExpandAsync(ValueSet valueSet, FhirExpandOptions? options = null) =>
        isAsync ? await client.ExpandAsync(valueSet, options, token) : client.Expand(valueSet, options, token);

    public async Task<FhirServerVersions> GetVersionsAsync() =>
        isAsync ? await client.GetVersionsAsync(token) : client.GetVersions(token);

    public async Task<SmartConfiguration> GetSmartConfigurationAsync() =>
        isAsync ? await client.GetSmartConfigurationAsync(token) : client.GetSmartConfiguration(token);

    public async Task<IReadOnlyList<SearchParameterState>> GetSearchParameterStatesAsync(
        SearchParameterStateQuery? query = null) => isAsync
            ? (await client.GetSearchParameterStatesAsync(query, token)).Value
            : client.GetSearchParameterStates(query, token).Value;

    public async Task<SearchParameterUpdateResult> UpdateSearchParameterStatesAsync(
        params SearchParameterState[] states) => isAsync
            ? await client.UpdateSearchParameterStatesAsync(states, token)
            : client.UpdateSearchParameterStates(states, token);

    public async Task<T> ConvertDataAsync<T>(ConvertDataType type, string data, string rootTemplate)
        where T : Resource => isAsync
            ? await client.ConvertDataAsync<T>(type, data, rootTemplate, null, token)
            : client.ConvertData<T>(type, data, rootTemplate, null, token);

    public async Task<FhirResponse<T>> InvokeAsync<T>(
        string name, Resource? input = null, FhirInvokeOptions? options = null)
        where T : Resource => isAsync
            ? await client.InvokeAsync<T>(name, input, options, token)
            : client.Invoke<T>(name, input, options, token);
}
