namespace HealthData.Fhir.R4.Tests.Model;

/// <summary>What is built or changed is written as valid JSON of FHIR.</summary>
public sealed class BuiltTests
{
    [Fact]
    public void Empty_objects_and_lists_are_left_out_at_all_levels()
    {
        var patient = new Patient
        {
            Meta = new Meta(),
            Name = { new HumanName { Period = new Period() }, new HumanName { Family = "A" }, new HumanName() },
            Contact = { new PatientContact { Name = new HumanName { Given = { null } } } },
            Deceased = new BooleanValue(),
            MaritalStatus = new CodeableConcept { Coding = { new Coding(), new Coding() } },
        };
        patient.SetPrimitiveElement("birthDate", new PrimitiveElement());

        Assert.Equal("""{"resourceType":"Patient","name":[{"family":"A"}]}""", FhirJson.Serialize(patient));
        Assert.Empty(patient.Validate());
        Assert.Equal("{}", FhirJson.Serialize(new HumanName { Period = new Period() }));
    }

    [Fact]
    public void Empty_objects_are_left_out_where_a_buffer_ends()
    {
        for (var length = 4000; length < 4200; length++)
        {
            var patient = new Patient { ImplicitRules = new string('x', length), Meta = new Meta(), Active = true };
            for (var index = 0; index < 20; index++)
            {
                patient.Name.Add(new HumanName { Period = new Period { Extension = { new Extension() } } });
            }

            Assert.Equal(
                $$"""{"resourceType":"Patient","implicitRules":"{{patient.ImplicitRules}}","active":true}""",
                FhirJson.Serialize(patient));
        }
    }

    [Fact]
    public void Values_are_filled_up_to_their_extensions()
    {
        var name = new HumanName { Given = { "A" } };
        name.SetPrimitiveElement("given", new PrimitiveElement { Id = "x" }, 2);

        Assert.Equal("""{"given":["A",null,null],"_given":[null,null,{"id":"x"}]}""", FhirJson.Serialize(name));
    }

    [Fact]
    public void A_value_that_is_set_takes_the_place_of_one_that_could_not_be_read()
    {
        var read = FhirJson.Parse<Observation>(
            """
            {"resourceType":"Observation","status":7,"valueBoolean":"x","code":null,"component":["c",{"id":"d"}]}
            """);
        Assert.Equal(["status", "valueBoolean"], read.UnknownElements.Select(element => element.Name));
        Assert.Equal("\"c\"", Encoding.UTF8.GetString(read.Component[0].UntypedJson.Span));

        read.Status = ObservationStatus.Final;
        read.Value = true;
        read.Component[0].Id = "c";

        Assert.Equal(
            "{\"resourceType\":\"Observation\",\"status\":\"final\",\"valueBoolean\":true,"
                + "\"component\":[{\"id\":\"c\"},{\"id\":\"d\"}]}",
            FhirJson.Serialize(read));
    }

    [Fact]
    public void A_kept_value_can_be_removed()
    {
        var read = FhirJson.Parse<Patient>("""{"resourceType":"Patient","later":1,"id":"a","id":"b"}""");
        foreach (var element in read.UnknownElements.ToArray())
        {
            Assert.True(read.RemoveUnknownElement(element));
            Assert.False(read.RemoveUnknownElement(element));
        }

        Assert.Equal("""{"resourceType":"Patient","id":"a"}""", FhirJson.Serialize(read));
    }

    [Fact]
    public void Faults_go_back_where_they_were()
    {
        const string json =
            """{"resourceType":"Patient","a":1,"active":"yes","name":[{"family":["A"],"given":[1,"B"],"x":{"y":null}}"""
            + """],"telecom":"555","gender":"male","gender":"male","b":2,"multipleBirthInteger":-0}""";

        var read = FhirJson.Parse<Patient>(json);

        Assert.Equal(json, FhirJson.Serialize(read));
        Assert.Equal(json, FhirJson.Serialize(read.DeepCopy()));
        Assert.Equal([null, "B"], read.Name[0].Given);
        Assert.Equal(0, (read.MultipleBirth as IntegerValue)?.Value);
        Assert.Equal(("given", 0), (read.Name[0].UnknownElements[1].Name, read.Name[0].UnknownElements[1].Index));
    }

    [Fact]
    public void What_is_built_wrong_is_told_with_its_path()
    {
        var observation = new Observation
        {
            Id = "not an id",
            Status = "done",
            Issued = "yesterday",
            Subject = new Reference { Display = "" },
            Contained = { new Patient { Contained = { new Group { Type = GroupType.Person, Actual = true } } } },
        };

        var issues = observation.Validate();

        Assert.Equal(
            [
                "Observation.id Format", "Observation.contained[0].contained[0] Structure",
                "Observation.status Binding",
                "Observation.subject.display Empty", "Observation.issued Format", "Observation Missing",
            ],
            issues.OrderBy(issue => issue.Path == "Observation").Select(issue => $"{issue.Path} {issue.Kind}"));
        Assert.All(issues, issue => Assert.Equal((-1, 0), (issue.Position, issue.Line)));
        Assert.Equal(["dateTime"], new DateTimeValue("x").Validate().Select(issue => issue.Path));
    }

    [Fact]
    public void Long_base64_is_kept_as_bytes_or_in_the_memory_that_was_read()
    {
        var bytes = new byte[100_001];
        new Random(3).NextBytes(bytes);
        var json = Encoding.UTF8.GetBytes(FhirJson.Serialize(new Binary { ContentType = "a/b", Data = bytes }));

        foreach (var options in new[] { FhirJsonOptions.Default, FhirJsonOptions.Strict, new() { SharesInput = true } })
        {
            var read = FhirJson.Parse<Binary>(json, options);
            Assert.Equal(json, FhirJson.SerializeToUtf8Bytes(read));
            Assert.Equal(bytes, read.Data!.Value.ToBytes());
            Assert.True(read.Data.Value.IsValid);
            Assert.Equal(Convert.ToBase64String(bytes), read.Data.Value.Text);
            Assert.True(read.ContentEquals(FhirJson.Parse<Binary>(new MemoryStream(json), options)));
            Assert.Equal(read.Data, new FhirBase64(Convert.ToBase64String(bytes)));
        }
    }

    [Theory]
    [InlineData("QUJD\\nREVG")]
    [InlineData("QUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDRB==")]
    [InlineData("QUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDR")]
    [InlineData("QUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVG=UJDREVGQUJDREVGQUJDREVGQUJDREVGQUJDREVG")]
    public void Base64_that_its_bytes_would_not_give_back_is_kept_as_text(string text)
    {
        var json = $$"""{"resourceType":"Binary","data":"{{text}}"}""";

        Assert.Equal(json, FhirJson.Serialize(FhirJson.Parse<Binary>(json)));
    }

    [Fact]
    public void A_stream_longer_than_the_options_allow_is_refused()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 10_000)));

        var error = Assert.Throws<FhirFormatException>(
            () => FhirJson.ParseResource(stream, new FhirJsonOptions { MaxLength = 1000 }));
        Assert.Equal(Faults.TooLarge, error.Issues[0].Message);
    }
}
