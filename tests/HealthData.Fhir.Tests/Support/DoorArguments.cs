using System.Reflection;
using HealthData.Fhir.Firely;
using Hl7.Fhir.Rest;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Support;

/// <summary>Arguments for the methods of all doors, which a fake service that <see cref="Prepare"/> has filled takes.
/// </summary>
internal static class DoorArguments
{
    private const string Address = "urn:colors:set";

    private static readonly string[] Stored =
    [
        """
        {"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:x","value":"1"}],"active":true,
         "name":[{"family":"Doe"}],"birthDate":"1974-12-25"}
        """,
        """{"resourceType":"Observation","id":"o1","subject":{"reference":"Patient/p1"}}""",
        """
        {"resourceType":"Coverage","id":"c1","identifier":[{"system":"urn:payer","value":"c7"}],
         "beneficiary":{"reference":"Patient/p1"}}
        """,
        """
        {"resourceType":"ValueSet","id":"v1","url":"urn:colors:set",
         "compose":{"include":[{"system":"urn:colors","concept":[{"code":"red"}]}]}}
        """,
    ];

    private static Patient Member { get; } = FhirJson.Parse<Patient>("""
        {"resourceType":"Patient","id":"p1","name":[{"family":"Doe"}],"birthDate":"1974-12-25",
         "extension":[{"url":"urn:x","valueDecimal":1234.5}]}
        """);

    private static Coverage Old { get; } = new() { Identifier = { new Identifier("urn:payer", "c7") } };

    private static ValueSet Colors { get; } = FhirJson.Parse<ValueSet>(Stored[3]);

    /// <summary>Puts what the calls are about into a fake service, and nothing else.</summary>
    /// <returns>The file to import.</returns>
    public static Uri Prepare(FakeWorkspace workspace)
    {
        workspace.Fhir.Clear();
        foreach (var json in Stored)
        {
            workspace.Fhir.Add(json);
        }

        return workspace.Fhir.AddFile("p.ndjson", """{"resourceType":"Patient","id":"i1"}""");
    }

    /// <summary>Gives an argument.</summary>
    public static object? For(ParameterInfo parameter, Uri? file = null) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => Text(parameter),
        var type when type == typeof(CancellationToken) => FhirLab.Token,
        var type when type == typeof(WaitUntil) => WaitUntil.Completed,
        var type when type == typeof(Uri) => new Uri(Address),
        var type when type == typeof(ConvertDataType) => ConvertDataType.Hl7v2,
        var type when type == typeof(FhirInvokeOptions) =>
            new FhirInvokeOptions { Type = "Patient", Id = "p1", UsesGet = true },
        var type when type == typeof(FhirPatch) => new JsonPatch().Replace("/active", false),
        var type when type == typeof(SearchParams) => new SearchParams().Where("_id=p1"),
        var type when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FhirQuery<>) =>
            Activator.CreateInstance(type, "_id=p1"),
        var type when type == typeof(IEnumerable<FhirImportInput>) =>
            new FhirImportInput[] { new("Patient", file ?? new Uri("https://s.example/p.ndjson")) },
        var type when type == typeof(IEnumerable<SearchParameterState>) =>
            new SearchParameterState[] { new("urn:x", SearchParameterStatus.Supported) },
        var type when type == typeof(FhirBundleRequest) => Batch(),
        var type when type == typeof(BinaryData) => parameter.Name switch
        {
            "bundle" => new BinaryData(BundleWriter.Write(Batch(), R4Model.Instance)),
            "input" => null,
            "patch" => Json(Patch()),
            _ => Json(Member),
        },
        var type => Resource(type),
    };

    private static object? Resource(Type type) => type switch
    {
        _ when type == typeof(Patient) => Member,
        _ when type == typeof(Coverage) => Old,
        _ when type == typeof(ValueSet) => Colors,
        _ when type == typeof(Parameters) => Patch(),
        _ when type == typeof(Poco.Patient) => Member.ToPoco(),
        _ when type == typeof(Poco.Coverage) => Old.ToPoco(),
        _ when type == typeof(Poco.ValueSet) => Colors.ToPoco(),
        _ when type == typeof(Poco.Bundle) => FirelyModel.Instance.Read(
            BundleWriter.Write(Batch(), R4Model.Instance), out _),
        _ => null,
    };

    private static BinaryData Json(Resource resource) => new(FhirJson.SerializeToUtf8Bytes(resource));

    private static Parameters Patch() =>
        new FhirPathPatch().Replace("Patient.active", new BooleanValue(false)).ToParameters();

    private static FhirBatch Batch()
    {
        var batch = new FhirBatch();
        batch.Update(Member);
        return batch;
    }

    private static string? Text(ParameterInfo parameter) => parameter.Name switch
    {
        "id" => parameter.Member.Name.StartsWith("Expand", StringComparison.Ordinal) ? "v1" : "p1",
        "patientId" => "p1",
        "versionId" => "1",
        "type" or "compartment" => "Patient",
        "condition" => "identifier=urn:x|1",
        "query" => parameter.Member.Name.StartsWith("Bulk", StringComparison.Ordinal) ? "_id=p1" : "_count=5",
        "name" => "$everything",
        "data" => "MSH|^~\\&|\r",
        "rootTemplate" => "ADT_A01",
        _ => null,
    };
}
