using HealthData.Fhir.R4.Tests.BadInput;

namespace HealthData.Fhir.R4.Tests.Json;

/// <summary>Required bindings of concepts: one coding is from the value set.</summary>
public sealed class ConceptBindingTests
{
    private const string Clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private const string Path = "Condition.clinicalStatus";

    [Theory]
    [InlineData($$"""{"coding":[{"system":"{{Clinical}}","code":"active"}]}""")]
    [InlineData($$"""{"coding":[{"system":"http://x","code":"y"},{"system":"{{Clinical}}","code":"remission"}]}""")]
    [InlineData("""{"extension":[{"url":"http://x","valueCode":"unknown"}]}""")]
    [InlineData(
        $$"""{"coding":[{"_code":{"extension":[{"url":"http://x","valueCode":"none"}]},"system":"{{Clinical}}"}]}""")]
    public void A_code_of_the_value_set_or_an_extension_in_its_place_is_valid(string concept) =>
        Assert.NotNull(FhirJson.ParseResource(Condition(concept), FhirJsonOptions.Strict));

    [Theory]
    [InlineData($$"""{"coding":[{"system":"{{Clinical}}","code":"cured"}]}""")]
    [InlineData($$"""{"id":"a","coding":[{"system":"{{Clinical}}"}]}""")]
    [InlineData("""{"coding":[{"system":"http://x","code":"active"}]}""")]
    [InlineData("""{"coding":[{"code":"active"}]}""")]
    [InlineData("""{"text":"active"}""")]
    public void Another_code_is_reported_once_and_kept(string concept)
    {
        Assert.Equal([$"{Path}: {Faults.NotAllowedCode}"], Refusal.OfStrict(Condition(concept)));
        Assert.True(FhirJson.TryParse<Condition>(Condition(concept), out var read, out var issues));
        Assert.Equal(FhirIssueKind.Binding, Assert.Single(issues).Kind);
        Assert.Equal(Condition(concept), FhirJson.Serialize(read));
    }

    [Theory]
    [InlineData("\"active\"", Path)]
    [InlineData("""{"coding":"active"}""", Path + ".coding")]
    [InlineData("""{"coding":["active"]}""", Path + ".coding[0]")]
    [InlineData($$"""{"coding":[{"system":"{{Clinical}}","code":1}]}""", Path + ".coding[0].code")]
    [InlineData("{}", Path)]
    public void A_concept_that_cannot_be_read_has_that_fault_alone(string concept, string path) =>
        Assert.Equal([path], Refusal.OfStrict(Condition(concept)).Select(issue => issue.Split(':')[0]));

    [Fact]
    public void What_is_built_is_held_to_the_bindings_too()
    {
        var adverse = new AdverseEvent
        {
            Actuality = AdverseEventActuality.Actual,
            Subject = new Reference("Patient/1"),
            Outcome = new CodeableConcept("http://terminology.hl7.org/CodeSystem/adverse-event-outcome", "fatal"),
            Severity = new CodeableConcept("http://terminology.hl7.org/CodeSystem/adverse-event-outcome", "fatal"),
        };

        Assert.Equal(["AdverseEvent.severity"], adverse.Validate().Select(issue => issue.Path));
    }

    [Theory]
    [InlineData("http://unitsofmeasure.org", "mm[Hg]/furlong", 0)]
    [InlineData("http://unitsofmeasure.org/other", "mm[Hg]", 1)]
    public void Units_may_be_any_of_their_code_system(string system, string code, int count)
    {
        var estimate = new RiskEvidenceSynthesisRiskEstimate { UnitOfMeasure = new CodeableConcept(system, code) };

        Assert.Equal(count, estimate.Validate().Count);
    }

    private static string Condition(string concept) =>
        $$$"""{"resourceType":"Condition","clinicalStatus":{{{concept}}},"subject":{"display":"A"}}""";
}
