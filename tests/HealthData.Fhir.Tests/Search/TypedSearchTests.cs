namespace HealthData.Fhir.Tests.Search;

/// <summary>Typed searches, as a service understands them.</summary>
public sealed class TypedSearchTests
{
    private const string Loinc = "http://loinc.org";

    [Fact]
    public async Task All_criteria_must_hold()
    {
        await using var lab = await StartAsync();

        Assert.Equal(["o2"], await IdsAsync(lab, new FhirQuery<Observation>
        {
            Where =
            {
                Observation.Search.Code.Is(Loinc, "8867-4").Or(Observation.Search.Code.Is(Loinc, "8310-5")),
                Observation.Search.Date.AtLeast("2026-02"),
                Observation.Search.ValueQuantity.GreaterThan(50m),
            },
        }));
    }

    [Fact]
    public async Task Criterion_alone_is_a_query()
    {
        await using var lab = await StartAsync();

        Assert.Equal(
            ["o3"], await IdsAsync<Observation>(lab, Observation.Search.Code.IsNot(Loinc, "8867-4")));
        Assert.Equal(["p2"], await IdsAsync<Patient>(lab, Patient.Search.Family.StartsWith("50%,+ä")));
        Assert.Empty(await IdsAsync<Patient>(lab, Patient.Search.Gender.IsMissing(false)));
    }

    [Fact]
    public async Task Chains_lead_to_other_resources_and_back()
    {
        await using var lab = await StartAsync();

        Assert.Equal(["o3"], await IdsAsync<Observation>(
            lab, Observation.Search.Patient.Where(Patient.Search.Birthdate.LessThan("1960"))));
        Assert.Equal(["p2"], await IdsAsync<Patient>(
            lab, Observation.Search.Patient.Has(Observation.Search.Code.Is("8310-5"))));
    }

    [Fact]
    public async Task Reference_parameter_is_included()
    {
        await using var lab = await StartAsync();

        var page = Assert.Single(await lab.Calls.PagesAsync(new FhirQuery<Observation>
        {
            Where = { Observation.Search.Code.Is("8310-5") },
            Include = { Observation.Search.Patient },
        }));

        Assert.Equal("p2", Assert.Single(page.Included).Id);
    }

    [Fact]
    public async Task Criterion_is_a_condition_of_a_creation()
    {
        await using var lab = await StartAsync();
        var draft = new Patient { Identifier = { new Identifier("urn:x", "1") } };

        await lab.Client.CreateAsync(
            draft, new FhirCreateOptions { IfNoneExist = Patient.Search.Identifier.Is("urn:x", "1") }, FhirLab.Token);

        Assert.Equal(["p1", "p2"], await IdsAsync(lab, new FhirQuery<Patient>()));
    }

    [Fact]
    public async Task Criterion_of_another_type_is_refused_before_anything_is_sent()
    {
        await using var lab = await StartAsync();

        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => IdsAsync<Observation>(lab, Patient.Search.Name.Is("Doe")));

        Assert.Contains("of Patient, not of Observation", exception.Message, StringComparison.Ordinal);
        Assert.Empty(lab.Workspace.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_may_name_a_person_goes_into_the_body(bool isChained)
    {
        await using var lab = await StartAsync();
        var born = Patient.Search.Birthdate.LessThan("1960");

        _ = isChained
            ? await IdsAsync<Observation>(lab, Observation.Search.Patient.Where(born))
            : await IdsAsync<Patient>(lab, born);

        Assert.Equal("POST", lab.LastRequest.Method);
        Assert.DoesNotContain("1960", lab.LastRequest.Path, StringComparison.Ordinal);
    }

    private static async Task<FhirLab> StartAsync()
    {
        var lab = await FhirLab.StartAsync();
        Resource[] resources =
        [
            new Patient { Id = "p1", BirthDate = "1970-01-01", Identifier = { new Identifier("urn:x", "1") } },
            new Patient { Id = "p2", BirthDate = "1950-01-01", Name = { new HumanName { Family = "50%,+äöü" } } },
            Measured("o1", "p1", "8867-4", "2026-01-31", 70),
            Measured("o2", "p1", "8867-4", "2026-02-01", 80),
            Measured("o3", "p2", "8310-5", "2026-02-02", 37),
        ];
        foreach (var resource in resources)
        {
            lab.Workspace.Fhir.Add(FhirJson.Serialize(resource));
        }

        return lab;
    }

    private static Observation Measured(string id, string patient, string code, string date, decimal value) => new()
    {
        Id = id,
        Subject = Reference.To("Patient", patient),
        Code = new CodeableConcept(Loinc, code),
        Effective = new DateTimeValue(date),
        Value = new Quantity { Value = value },
    };

    private static async Task<IEnumerable<string?>> IdsAsync<T>(FhirLab lab, FhirQuery<T> query)
        where T : Resource => (await lab.Calls.SearchAsync(query)).Select(resource => resource.Id);
}
