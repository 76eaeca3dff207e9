namespace HealthData.Fhir.R4.Tests.Search;

/// <summary>The examples of FHIR R4 3.1.1.4, as far as a resource has the parameter.</summary>
public sealed class SearchCriterionTests
{
    private const string Loinc = "http://loinc.org";

    public static TheoryData<SearchCriterion, string, string> Criteria => new()
    {
        { Patient.Search.Gender.Is("male"), "gender", "male" },
        { Patient.Search.Gender.IsNot("male"), "gender:not", "male" },
        { Patient.Search.Gender.IsMissing(), "gender:missing", "true" },
        { Patient.Search.Gender.IsMissing(false), "gender:missing", "false" },
        { Patient.Search.Active.Is("true"), "active", "true" },
        {
            Patient.Search.Identifier.Is("http://acme.org/patient", "2345"),
            "identifier", "http://acme.org/patient|2345"
        },
        { Patient.Search.Identifier.Is(null, "2345"), "identifier", "|2345" },
        { Patient.Search.Identifier.IsNot("urn:x", "2345"), "identifier:not", "urn:x|2345" },
        { Patient.Search.Identifier.IsOfSystem("urn:x"), "identifier", "urn:x|" },
        { Condition.Search.Code.HasText("headache"), "code:text", "headache" },
        { Patient.Search.Given.StartsWith("eve"), "given", "eve" },
        { Patient.Search.Given.Contains("eve"), "given:contains", "eve" },
        { Patient.Search.Given.Is("Eve"), "given:exact", "Eve" },
        { ValueSet.Search.Url.Is("urn:oid:1.2.3.4.5"), "url", "urn:oid:1.2.3.4.5" },
        { ValueSet.Search.Url.IsAtOrBelow("http://acme.org/fhir/"), "url:below", "http://acme.org/fhir/" },
        { ValueSet.Search.Url.IsAtOrAbove("http://acme.org/a/b"), "url:above", "http://acme.org/a/b" },
        { Observation.Search.Date.AtLeast("2010-01-01"), "date", "ge2010-01-01" },
        { Observation.Search.Date.Is(new DateOnly(2013, 1, 14)), "date", "eq2013-01-14" },
        {
            Resource.Search.LastUpdated.GreaterThan(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))),
            "_lastUpdated", "gt2026-01-02T03:04:05+02:00"
        },
        { Encounter.Search.Date.StartsAfter("2026"), "date", "sa2026" },
        { Encounter.Search.Date.EndsBefore("2026"), "date", "eb2026" },
        { RiskAssessment.Search.Probability.GreaterThan(0.8m), "probability", "gt0.8" },
        { RiskAssessment.Search.Probability.Is("1.00"), "probability", "eq1.00" },
        { RiskAssessment.Search.Probability.IsNot(100), "probability", "ne100" },
        {
            Observation.Search.ValueQuantity.AtMost(
                new SearchQuantity("5.40", "http://unitsofmeasure.org", "mg")),
            "value-quantity", "le5.40|http://unitsofmeasure.org|mg"
        },
        {
            Observation.Search.ValueQuantity.About(new SearchQuantity(5.4m, Unit: "mg")),
            "value-quantity", "ap5.4||mg"
        },
        { Observation.Search.ValueQuantity.LessThan(5.4m), "value-quantity", "lt5.4" },
        { Observation.Search.Subject.Is("Patient/23"), "subject", "Patient/23" },
        {
            Observation.Search.Subject.HasIdentifier("http://acme.org/fhir/id", "123456"),
            "subject:identifier", "http://acme.org/fhir/id|123456"
        },
        {
            DiagnosticReport.Search.Subject.Where(Patient.Search.Name.StartsWith("peter")),
            "subject:Patient.name", "peter"
        },
        {
            Observation.Search.Encounter.Where(Encounter.Search.Patient.Where(Patient.Search.Family.Is("Doe"))),
            "encounter:Encounter.patient:Patient.family:exact", "Doe"
        },
        {
            Observation.Search.Patient.Has(Observation.Search.Code.Is("1234-5")),
            "_has:Observation:patient:code", "1234-5"
        },
        {
            Observation.Search.Patient.Has(
                AuditEvent.Search.Entity.Has(AuditEvent.Search.Agent.Is("Practitioner/1"))),
            "_has:Observation:patient:_has:AuditEvent:entity:agent", "Practitioner/1"
        },
        {
            Observation.Search.CodeValueQuantity.Is(
                Observation.Search.Code.Is(Loinc, "2823-3"),
                Observation.Search.ValueQuantity.GreaterThan(5.4m)),
            "code-value-quantity", "http://loinc.org|2823-3$gt5.4"
        },
        { Location.Search.Near.Is("42.25475478|-83.6945691|11.20|km"), "near", "42.25475478|-83.6945691|11.20|km" },
        { Patient.Search.Name.StartsWith(@"a,b|c$d\e"), "name", @"a\,b\|c\$d\\e" },
        { Patient.Search.Gender.Is("male").Or(Patient.Search.Gender.Is("female")), "gender", "male,female" },
        { CompartmentDefinition.SearchParameters.Resource.Is("Patient"), "resource", "Patient" },
    };

    [Theory]
    [MemberData(nameof(Criteria))]
    public void A_criterion_has_the_name_and_the_value_of_the_specification(
        SearchCriterion criterion, string name, string value)
    {
        Assert.Equal((name, value), (criterion.Name, criterion.Value));
    }

    [Fact]
    public void Text_of_a_criterion_for_an_address_is_escaped_and_its_display_has_no_value()
    {
        var criterion = Patient.Search.Identifier.Is("http://contoso.com/mrn", "ä&7=+ %");

        string query = criterion;

        Assert.Equal("identifier=http%3A%2F%2Fcontoso.com%2Fmrn%7C%C3%A4%267%3D%2B%20%25", query);
        Assert.Equal("identifier", criterion.ToString());
        Assert.Null((string?)(SearchCriterion?)null);
    }

    [Fact]
    public void Reference_parameter_says_what_to_include()
    {
        string include = Observation.Search.Patient;

        Assert.Equal("Observation:patient", include);
        Assert.Equal("Observation", Observation.Search.Patient.ResourceType);
        Assert.Equal("patient", Observation.Search.Patient.Name);
    }

    [Fact]
    public void What_makes_no_criterion_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Patient.Search.Gender.Is(""));
        Assert.Throws<ArgumentNullException>(() => Patient.Search.Name.Is(null!));
        Assert.Throws<ArgumentException>(() => Patient.Search.Identifier.Is("", "7"));
        Assert.Throws<ArgumentNullException>(() => Observation.Search.Date.Is(default(FhirDateTime)));
        Assert.Throws<ArgumentNullException>(() => Observation.Search.ValueQuantity.Is(default(SearchQuantity)));
        Assert.Throws<ArgumentException>(() => Location.Search.Near.Is(""));
        Assert.Throws<ArgumentException>(() => Observation.Search.CodeValueDate.Is(Observation.Search.Code.Is("a")));
        Assert.Throws<ArgumentException>(() => Patient.Search.Name.Is("a").Or(Patient.Search.Name.StartsWith("b")));
        Assert.Throws<ArgumentException>(() => Patient.Search.Name.Is("a").Or(Practitioner.Search.Name.Is("b")));
        Assert.Throws<ArgumentException>(() => Observation.Search.Patient.Where(Resource.Search.Id.Is("7")));
        Assert.Throws<ArgumentException>(() => Observation.Search.Patient.Has(Patient.Search.Name.Is("a")));
    }
}
