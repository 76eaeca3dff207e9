using Hl7.Fhir.Serialization;
using Poco = Hl7.Fhir.Model;

namespace HealthData.Fhir.Tests.Patches;

/// <summary>Firely's strict reader judges the Parameters that a patch is.</summary>
public sealed class FhirPathPatchTests
{
    private static readonly JsonSerializerOptions Strict =
        new JsonSerializerOptions().ForFhir(Poco.ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict);

    [Fact]
    public void Operations_are_parameters()
    {
        var patch = new FhirPathPatch()
            .Add("Patient", "birthDate", new FhirDate("1974-12"))
            .Insert("Patient.identifier", 0, new Identifier("urn:x", "7"))
            .Delete("Patient.telecom.where(use = 'old')")
            .Replace("Patient.gender", new CodeValue("male"))
            .Move("Patient.identifier", 1, 0)
            .Upsert("Patient", "language", new CodeValue("en"));

        var parameters = JsonSerializer.Deserialize<Poco.Parameters>(patch.ToBinaryData().ToString(), Strict)!;

        Assert.Equal(
            [
                "type=add path=Patient name=birthDate value=1974-12",
                "type=insert path=Patient.identifier index=0 value=Identifier",
                "type=delete path=Patient.telecom.where(use = 'old')",
                "type=replace path=Patient.gender value=male",
                "type=move path=Patient.identifier source=1 destination=0",
                "type=upsert path=Patient name=language value=en",
            ],
            parameters.Parameter.Select(Describe));
        Assert.All(parameters.Parameter, operation => Assert.Equal("operation", operation.Name));
        Assert.IsType<Poco.Code>(parameters.Parameter[0].Part[0].Value);
        Assert.IsType<Poco.FhirString>(parameters.Parameter[0].Part[1].Value);
        Assert.IsType<Poco.Date>(parameters.Parameter[0].Part[3].Value);
    }

    [Fact]
    public void An_element_that_consists_of_others_is_given_in_parts()
    {
        ParametersParameter[] parts =
        [
            new() { Name = "gender", Value = new CodeValue("female") },
            new() { Name = "name", Value = new HumanName { Family = "Doe" } },
        ];
        var patch = new FhirPathPatch()
            .Add("Patient", "contact", parts)
            .Insert("Patient.contact", 0, parts)
            .Replace("Patient.contact[0]", parts);

        var parameters = JsonSerializer.Deserialize<Poco.Parameters>(patch.ToBinaryData().ToString(), Strict)!;

        Assert.Equal(["add", "insert", "replace"], parameters.Parameter.Select(one => one.Part[0].Value!.ToString()));
        Assert.All(
            parameters.Parameter, one => Assert.Equal(["gender", "name"], one.Part[^1].Part.Select(part => part.Name)));
    }

    [Fact]
    public void What_no_operation_can_have_is_refused()
    {
        var patch = new FhirPathPatch();

        Assert.Throws<ArgumentException>(() => patch.Delete(string.Empty));
        Assert.Throws<ArgumentException>(() => patch.Add("Patient", string.Empty, true));
        Assert.Throws<ArgumentNullException>(() => patch.Replace("Patient.active", (DataType)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => patch.Insert("Patient.name", -1, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => patch.Move("Patient.name", 0, -1));

        Assert.Equal(0, patch.Count);
        Assert.Throws<InvalidOperationException>(() => patch.ToBinaryData());
    }

    [Fact]
    public void Parameters_are_a_copy()
    {
        var patch = new FhirPathPatch().Delete("Patient.active");

        patch.ToParameters().Parameter.Clear();

        Assert.Equal(1, patch.Count);
    }

    private static string Describe(Poco.Parameters.ParameterComponent operation) => string.Join(
        ' ',
        operation.Part.Select(part => $"{part.Name}={(part.Value is Poco.Identifier ? "Identifier" : part.Value)}"));
}
