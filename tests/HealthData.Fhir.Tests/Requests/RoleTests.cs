using System.Reflection;

namespace HealthData.Fhir.Tests.Requests;

public sealed class RoleTests
{
    // What the documentation of the service says about each operation; null where no role is needed.
    private static readonly Dictionary<string, string?> Roles = new()
    {
        ["Read"] = "FHIR Data Reader",
        ["ReadIfExists"] = "FHIR Data Reader",
        ["ReadVersion"] = "FHIR Data Reader",
        ["History"] = "FHIR Data Reader",
        ["Search"] = "FHIR Data Reader",
        ["SearchCompartment"] = "FHIR Data Reader",
        ["Everything"] = "FHIR Data Reader",
        ["MemberMatch"] = "FHIR Data Reader",
        ["GetDocumentReferences"] = "FHIR Data Reader",
        ["Expand"] = "FHIR Data Reader",
        ["GetSearchParameterStates"] = "FHIR Data Reader",
        ["Create"] = "FHIR Data Writer",
        ["Update"] = "FHIR Data Writer",
        ["Patch"] = "FHIR Data Writer",
        ["Submit"] = "FHIR Data Writer",
        ["FhirLoader.Load"] = "FHIR Data Writer",
        ["Validate"] = "FHIR Data Writer",
        ["Delete"] = "FHIR Data Writer' ('FHIR Data Contributor",
        ["PurgeHistory"] = "FHIR Data Contributor",
        ["Invoke"] = "FHIR Data Contributor",
        ["ConvertData"] = "FHIR Data Converter",
        ["UpdateSearchParameterStates"] = "Search Parameter Manager",
        ["Export"] = "FHIR Data Exporter",
        ["FhirExportOperation.UpdateStatus"] = "FHIR Data Exporter",
        ["FhirExportOperation.Cancel"] = "FHIR Data Exporter",
        ["FhirExportResult.Read"] = "FHIR Data Exporter",
        ["Import"] = "FHIR Data Importer",
        ["FhirImportOperation.UpdateStatus"] = "FHIR Data Importer",
        ["FhirImportOperation.Cancel"] = "FHIR Data Importer",
        ["BulkDelete"] = "FHIR Data Writer' ('FHIR Data Contributor",
        ["FhirBulkDeleteOperation.UpdateStatus"] = "FHIR Data Writer' ('FHIR Data Contributor",
        ["FhirBulkDeleteOperation.Cancel"] = "FHIR Data Writer' ('FHIR Data Contributor",
        ["PurgeDeleted"] = "FHIR Data Contributor",
        ["BulkUpdate"] = "FHIR Data Bulk Operator",
        ["FhirBulkUpdateOperation.UpdateStatus"] = "FHIR Data Bulk Operator",
        ["FhirBulkUpdateOperation.Cancel"] = "FHIR Data Bulk Operator",
        ["Reindex"] = "FHIR Data Contributor",
        ["FhirReindexOperation.UpdateStatus"] = "FHIR Data Contributor",
        ["FhirReindexOperation.Cancel"] = "FHIR Data Contributor",
        ["GetCapabilities"] = null,
        ["GetVersions"] = null,
        ["GetSmartConfiguration"] = null,
    };

    [Fact]
    public void Every_operation_names_the_role_that_it_needs() => Assert.Equal(
        Roles.Select(role => (role.Key, role.Value)).Order(),
        Operations().Select(operation => (NameOf(operation), RoleOf(operation))).Distinct().Order());

    [Theory]
    [InlineData("https://w-s.fhir.azurehealthcareapis.com", true)]
    [InlineData("https://localhost:8080/fhir", false)]
    public async Task The_role_is_advice_where_the_service_is_Azure_s(string endpoint, bool isNamed)
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: FhirLab.Token);
        var options = new FhirClientOptions { Transport = new HttpClientTransport(new Refusal()) };
        var client = new FhirClient(new Uri(endpoint), workspace.Credential, options);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.PurgeHistoryAsync<Patient>("7", FhirLab.Token));

        Assert.Equal(403, failure.Status);
        Assert.Equal(isNamed, failure.Advice!.Contains("'FHIR Data Contributor'", StringComparison.Ordinal));
    }

    // Files of an export that are elsewhere are asked for with the roles of the storage.
    private static IEnumerable<RequestOperation> Operations() =>
        new[] { typeof(FhirOperations), typeof(JobOperations) }
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Select(property => property.GetValue(null))
            .OfType<RequestOperation>()
            .Where(operation => !operation.IsForeign);

    private static string NameOf(RequestOperation operation) =>
        operation.Name.StartsWith("FhirClient.", StringComparison.Ordinal)
            ? operation.Name["FhirClient.".Length..]
            : operation.Name;

    private static string? RoleOf(RequestOperation operation)
    {
        Assert.Null(operation.Advise?.Invoke(404, true));
        Assert.Null(operation.Advise?.Invoke(403, false));
        var advice = operation.Advise?.Invoke(403, true);
        return advice?[(advice.IndexOf('\'', StringComparison.Ordinal) + 1)..advice.LastIndexOf('\'')];
    }

    private sealed class Refusal : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden));
    }
}
