using static HealthData.Contracts.Tests.Fhir.FhirForms;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>The operations whose names begin with a dollar sign, and those that only their name tells of.</summary>
internal static class OperationContracts
{
    private const string Code = "http://hl7.org/fhir/SearchParameter/Resource-code";
    private const string Profile = "http://hospital.example/profile";

    private static readonly FhirExpandOptions Part = new() { Filter = "re", Offset = 1, Count = 1 };

    private static readonly SearchParameterStateQuery CodeState =
        new() { Url = Code, Code = "code", ResourceType = "Observation" };

    public static IReadOnlyList<ContractCall<FhirClients>> All { get; } = [.. Conversions, .. Named, .. Invocations];

    private static IEnumerable<ContractCall<FhirClients>> Conversions =>
    [
        .. Typed("convert-data-hl7v2", async calls => Assert.Empty((await calls.ConvertDataAsync<Bundle>(
            ConvertDataType.Hl7v2, FhirData.Hl7v2, "ADT_A01")).Entry)),
        .. Convert("convert-data-ccda", ConvertDataType.Ccda, "<ClinicalDocument/>", "CCD"),
        .. Convert("convert-data-json", ConvertDataType.Json, "{}", "ExamplePatient"),
        .. Convert("convert-data-stu3", ConvertDataType.Fhir, """{"resourceType":"Patient"}""", "Patient"),
        .. Convert(
            "convert-data-own-templates", ConvertDataType.Hl7v2, FhirData.Hl7v2, "ADT_A01", "acr.example/templates:1"),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Named =>
    [
        .. Typed("validate", async calls => Assert.True(
            (await calls.ValidateAsync(FhirData.NewPatient())).IsValid)),
        .. Typed("validate-by-profile", async calls => Assert.True(
            (await calls.ValidateAsync(FhirData.NewPatient(), Profile)).IsValid)),
        .. Typed("validate-stored", async calls => Assert.True(
            (await calls.ValidateAsync<Patient>("7")).IsValid)),
        .. Typed("validate-stored-by-profile", async calls => Assert.True(
            (await calls.ValidateAsync<Patient>("7", Profile)).IsValid)),
        .. Typed("member-match", async calls => Assert.Equal("7", Assert.Single(
            (await calls.MemberMatchAsync(FhirData.Member, FhirData.OldCoverage)).Identifier).Value)),
        .. Expand("expand", 3, null),
        .. Expand("expand-part", 1, Part),
        .. Typed("expand-by-url", async calls => Check(3, await calls.ExpandAsync(FhirData.ColorsUrl))),
        .. Typed("expand-part-by-url", async calls => Check(1, await calls.ExpandAsync(FhirData.ColorsUrl, Part))),
        .. Typed("expand-value-set", async calls => Check(2, await calls.ExpandAsync(FhirData.Colors))),
        .. Typed("expand-part-of-value-set", async calls => Check(1, await calls.ExpandAsync(FhirData.Colors, Part))),
        .. Typed("search-parameter-states", async calls => Assert.Single(
            await calls.GetSearchParameterStatesAsync(new SearchParameterStateQuery { Url = Code }))),
        .. Typed("search-parameter-states-by-everything", async calls => Assert.Single(
            await calls.GetSearchParameterStatesAsync(CodeState))),
        .. Typed("search-parameter-states-by-post", async calls => Assert.Single(
            await calls.GetSearchParameterStatesAsync(new SearchParameterStateQuery { Url = Code, UsesPost = true }))),
        .. Typed("update-search-parameter-states", async calls => Assert.Single(
            (await calls.UpdateSearchParameterStatesAsync(
                new SearchParameterState(Code, SearchParameterStatus.Disabled))).States)),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Invocations =>
    [
        .. Invoke("invoke", "$process-message", new Bundle { Type = BundleType.Message }, null),
        .. Invoke("invoke-without-input", "reload", null, null),
        .. Invoke("invoke-on-type", "$match", FhirData.NewPatient(), new() { Type = "Patient" }),
        .. Invoke("invoke-on-resource", "$graph", null, new() { Type = "Patient", Id = "7" }),
        .. Invoke("invoke-by-get", "$closure", null, new() { UsesGet = true, Query = "name=colors" }),
        .. Invoke("invoke-on-type-by-get", "$lookup", null, new() { Type = "CodeSystem", UsesGet = true }),
        .. Invoke(
            "invoke-on-resource-by-get",
            "$lastn",
            null,
            new() { Type = "Patient", Id = "7", UsesGet = true, Query = "max=3" }),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Convert(
        string stub, ConvertDataType type, string data, string template, string? collection = null) => Typed(
            stub,
            async calls => Assert.Contains(
                "Bundle",
                (await calls.ConvertDataAsync(type, data, template, collection)).ToString(),
                StringComparison.Ordinal));

    private static IEnumerable<ContractCall<FhirClients>> Expand(string stub, int count, FhirExpandOptions? options) =>
        Typed(stub, async calls => Check(count, await calls.ExpandAsync("v1", options)));

    private static IEnumerable<ContractCall<FhirClients>> Invoke(
        string stub, string name, Resource? input, FhirInvokeOptions? options) => Both(
            stub,
            async calls => Assert.True((await calls.InvokeAsync<Resource>(name, input, options)).HasValue),
            async raw => Assert.True((await raw.InvokeAsync(
                name, input is null ? null : FhirData.Json(input), options, FhirClients.Token)).HasValue));

    private static void Check(int count, ValueSet set) => Assert.Equal(count, set.Expansion?.Contains.Count);
}
