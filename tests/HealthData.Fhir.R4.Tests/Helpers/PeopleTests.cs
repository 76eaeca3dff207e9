namespace HealthData.Fhir.R4.Tests.Helpers;

public sealed class PeopleTests
{
    private const string Race = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race";

    [Fact]
    public void A_reference_tells_its_type_id_and_version()
    {
        var reference = new Reference("http://example.org/fhir/Task/7/_history/3");

        Assert.Equal(("Task", "7", "3"), (reference.TargetType, reference.TargetId, reference.TargetVersion));
        Assert.True(reference.IsFor<FhirTask>());
        Assert.False(reference.IsFor<Patient>());
        Assert.False(reference.IsContained);
        Assert.True(new Reference { Url = "urn:uuid:1", Type = "Patient" }.IsFor<Patient>());
        Assert.Null(new Reference("urn:uuid:1").TargetId);
        Assert.Null(new Reference("Patient/1").TargetVersion);
        Assert.Equal((true, "c"), (new Reference("#c").IsContained, new Reference("#c").TargetId));
    }

    [Fact]
    public void A_contained_resource_is_found_by_its_reference()
    {
        var organization = new Organization { Id = "o" };
        var patient = new Patient { Contained = { organization }, ManagingOrganization = new Reference("#o") };

        Assert.Same(organization, patient.FindContained(patient.ManagingOrganization));
        Assert.Null(patient.FindContained(new Reference("#x")));
        Assert.Null(patient.FindContained(new Reference("Organization/o")));
        Assert.Null(patient.FindContained((Reference?)null));
    }

    [Fact]
    public void Resources_of_a_bundle_are_listed_by_type()
    {
        var bundle = new Bundle
        {
            Entry =
            {
                new BundleEntry { Resource = new Patient { Id = "a" } },
                new BundleEntry { Resource = new Group { Id = "b" } },
                new BundleEntry(),
                new BundleEntry { Resource = new Patient { Id = "c" } },
            },
            Link = { new BundleLink { Relation = "next", Url = "http://x" } },
        };

        Assert.Equal(["a", "c"], bundle.Resources<Patient>().Select(patient => patient.Id));
        Assert.Equal(3, bundle.Resources<Resource>().Count());
        Assert.Equal("http://x", bundle.GetLink("next"));
        Assert.Null(bundle.GetLink("self"));
    }

    [Fact]
    public void Extensions_are_found_set_and_removed()
    {
        var patient = new Patient();
        var race = patient.SetExtension(Race, null);
        race.SetExtension("text", "White");
        patient.SetExtension("urn:x", 1);
        patient.SetExtension("urn:x", 2);

        Assert.Equal("White", (patient.GetExtension(Race, "text")?.Value as StringValue)?.Value);
        Assert.Equal(2, patient.GetExtensionValue<IntegerValue>("urn:x")?.Value);
        Assert.Null(patient.GetExtensionValue<StringValue>("urn:x"));
        Assert.Equal(2, patient.Extension.Count);
        Assert.Equal(1, patient.RemoveExtension("urn:x"));
        Assert.Null(patient.GetExtension("urn:x"));
        Assert.Null(patient.GetExtension("urn:y", "z"));
    }

    [Fact]
    public void Parameters_are_a_typed_bag()
    {
        var parameters = new Parameters().Add("count", 3).Add("who", new Patient { Id = "p" }).Add("count", 4);
        parameters.Get("count")!.Part.Add(new ParametersParameter { Name = "unit", Value = "kg" });

        Assert.Equal(3, parameters.GetValue<IntegerValue>("count")?.Value);
        Assert.Equal(2, parameters.GetAll("count").Count());
        Assert.Equal("p", parameters.GetResource<Patient>("who")?.Id);
        Assert.Null(parameters.GetResource<Group>("who"));
        Assert.Equal("kg", (parameters.Get("count")?.GetPart("unit")?.Value as StringValue)?.Value);
        Assert.Null(parameters.Get("none"));
    }

    [Fact]
    public void Names_and_addresses_are_one_line()
    {
        Assert.Equal(
            "Dr. Peter James Chalmers Jr.",
            new HumanName
            {
                Family = "Chalmers",
                Given = { "Peter", null, "James" },
                Prefix = { "Dr." },
                Suffix = { "Jr." },
            }.ToLine());
        Assert.Equal("Peter", new HumanName { Text = "Peter", Family = "Chalmers" }.ToLine());
        Assert.Equal(
            "534 Erewhon St, PleasantVille, Vic 3999, Australia",
            new Address
            {
                Line = { "534 Erewhon St" },
                City = "PleasantVille",
                State = "Vic",
                PostalCode = "3999",
                Country = "Australia",
            }.ToLine());
        Assert.Equal("", new Address().ToLine());
    }

    [Fact]
    public void Identifiers_are_found_by_their_system()
    {
        List<Identifier> identifiers = [new("urn:a", "1"), new("urn:b", "2"), new("urn:b", "3")];

        Assert.Equal("2", identifiers.GetValue("urn:b"));
        Assert.Same(identifiers[0], identifiers.FindSystem("urn:a"));
        Assert.Null(identifiers.GetValue("urn:c"));
    }

    [Fact]
    public void Quantities_and_amounts_are_compared_in_one_unit_only()
    {
        Assert.Equal(-1, new Quantity(9.9m, "kg").CompareWith(new Quantity("10.00", "kg")));
        Assert.Equal(0, new Quantity("1.0", "kg").CompareWith(new Quantity("1.00", "kg", "kilo")));
        Assert.Null(new Quantity(1, "kg").CompareWith(new Quantity(1, "g")));
        Assert.Null(
            new Quantity(1, "kg") { Comparator = QuantityComparator.LessThan }.CompareWith(new Quantity(1, "kg")));
        Assert.Null(new Quantity(1, "kg").CompareWith(null));
        Assert.Equal(1, new Money(2, CurrencyCode.EUR).CompareWith(new Money(1, CurrencyCode.EUR)));
        Assert.Null(new Money(2, CurrencyCode.EUR).CompareWith(new Money(1, CurrencyCode.USD)));
    }

    [Fact]
    public void Codes_are_constants_for_patterns() => Assert.Equal("m", AdministrativeGender.Male.Text switch
    {
        AdministrativeGender.Codes.Male => "m",
        AdministrativeGender.Codes.Female => "f",
        _ => "",
    });
}
