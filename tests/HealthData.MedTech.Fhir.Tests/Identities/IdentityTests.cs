namespace HealthData.MedTech.Fhir.Tests.Identities;

public sealed class IdentityTests
{
    private static readonly DateTimeOffset Time = Texts.Start;

    [Fact]
    public async Task Device_and_patient_that_are_missing_are_created_as_the_service_does()
    {
        await using var lab = await MedTechLab.StartAsync();

        var result = await WriteAsync(lab, new() { DeviceSystem = "urn:devices" }, Weight("d1", "p1"));

        result.EnsureComplete();
        var device = Assert.Single(lab.All("Device"));
        var patient = Assert.Single(lab.All("Patient"));
        Assert.Equal(MeasurementIdentity.ComputeId("d1", "urn:devices"), (string?)device["id"]);
        Assert.Equal("urn:devices", (string?)device["identifier"]![0]!["system"]);
        Assert.Equal("d1", (string?)device["identifier"]![0]!["value"]);
        Assert.Equal($"Patient/{patient["id"]}", (string?)device["patient"]!["reference"]);
        Assert.Equal(MeasurementIdentity.ComputeId("p1"), (string?)patient["id"]);
        Assert.Equal("""[{"value":"p1"}]""", patient["identifier"]!.ToJsonString());
        var observation = Assert.Single(lab.All("Observation"));
        Assert.Equal($"Device/{device["id"]}", (string?)observation["device"]!["reference"]);
        Assert.Equal($"Patient/{patient["id"]}", (string?)observation["subject"]!["reference"]);
    }

    [Fact]
    public async Task Two_devices_of_a_new_patient_share_it()
    {
        await using var lab = await MedTechLab.StartAsync();

        var result = await WriteAsync(lab, new(), Weight("d1", "p1"), Weight("d2", "p1"));

        result.EnsureComplete();
        Assert.Single(lab.All("Patient"));
        Assert.Equal(2, lab.All("Device").Count);
    }

    [Fact]
    public async Task Two_writers_at_once_create_one_device_and_one_patient()
    {
        await using var lab = await MedTechLab.StartAsync();
        var patients = new Meeting(2);
        var clients = new[]
        {
            lab.CreateClient("PUT", "Patient?", patients.WaitAsync),
            lab.CreateClient("PUT", "Patient?", patients.WaitAsync),
        };

        var results = await Task.WhenAll(clients.Select((client, index) => lab.CreateWriter(client: client).WriteAsync(
            MedTechLab.Normalize(Texts.Weight("d1", "p1", Time.AddMinutes(index), "70")), MedTechLab.Token)));

        Assert.All(results, result => result.EnsureComplete());
        Assert.True(patients.HasMet);
        Assert.Single(lab.All("Device"));
        Assert.Single(lab.All("Patient"));
        Assert.Equal(2, lab.All("Observation").Count);
    }

    [Fact]
    public async Task Two_writers_at_once_create_one_device_for_one_patient()
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.AddPatient("p1", "one");
        lab.AddPatient("p2", "two");
        var devices = new Meeting(2);
        var options = new MeasurementWriterOptions { ChecksPatient = true };

        var results = await Task.WhenAll(new[] { "p1", "p2" }.Select(patient =>
            lab.CreateWriter(options, lab.CreateClient("PUT", "Device?", devices.WaitAsync))
                .WriteAsync(MedTechLab.Normalize(Weight("d1", patient)), MedTechLab.Token)));

        Assert.True(devices.HasMet);
        Assert.Equal(
            [null, MedTechProblemCode.PatientDeviceMismatch],
            results.Select(result => Assert.Single(result.Outcomes).Problem?.Code).Order());
        var patient = (string?)Assert.Single(lab.All("Device"))["patient"]!["reference"];
        Assert.Equal(patient, (string?)Assert.Single(lab.All("Observation"))["subject"]!["reference"]);
    }

    [Fact]
    public async Task Device_that_another_has_just_created_keeps_its_patient_and_what_it_holds()
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.AddPatient("p1", "one");
        lab.AddPatient("p2", "two");
        var id = MeasurementIdentity.ComputeId("d1");
        var between = new Interruption(() => lab.Fhir.Add(
            $$"""
            {"resourceType":"Device","id":"{{id}}","identifier":[{"value":"d1"}],"lotNumber":"7",
            "patient":{"reference":"Patient/two" } }
            """));

        var result = await lab.CreateWriter(client: Interrupted(lab, between)).WriteAsync(
            MedTechLab.Normalize(Weight("d1", "p1")), MedTechLab.Token);

        result.EnsureComplete();
        var device = Assert.Single(lab.All("Device"));
        Assert.Equal("Patient/two", (string?)device["patient"]!["reference"]);
        Assert.Equal("7", (string?)device["lotNumber"]);
        Assert.Equal("Patient/two", (string?)Assert.Single(lab.All("Observation"))["subject"]!["reference"]);
    }

    [Fact]
    public async Task Device_without_a_patient_gets_it_and_keeps_the_rest()
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.Fhir.Add("""
            {"resourceType":"Device","id":"own","identifier":[{"system":"x","value":"d1"}],"lotNumber":"7"}
            """);

        (await WriteAsync(lab, new(), Weight("d1", "p1"))).EnsureComplete();

        var device = Assert.Single(lab.All("Device"));
        Assert.Equal("7", (string?)device["lotNumber"]);
        Assert.Equal($"Patient/{MeasurementIdentity.ComputeId("p1")}", (string?)device["patient"]!["reference"]);
    }

    [Fact]
    public async Task Existing_device_counts_whatever_patient_the_message_names()
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.AddDevice("d1", "own", "someone");

        (await WriteAsync(lab, new(), Weight("d1", "p1"))).EnsureComplete();

        Assert.Empty(lab.All("Patient"));
        Assert.Equal("Patient/someone", (string?)Assert.Single(lab.All("Observation"))["subject"]!["reference"]);
    }

    [Theory]
    [InlineData("p1", null)]
    [InlineData("p2", MedTechProblemCode.PatientDeviceMismatch)]
    [InlineData("nobody", MedTechProblemCode.PatientDeviceMismatch)]
    [InlineData(null, null)]
    public async Task Patient_of_an_existing_device_is_checked_on_demand(string? patient, MedTechProblemCode? problem)
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.AddPatient("p1", "one");
        lab.AddPatient("p2", "two");
        lab.AddDevice("d1", "own", "one");

        var result = await WriteAsync(lab, new() { ChecksPatient = true }, Weight("d1", patient));

        Assert.Equal(problem, Assert.Single(result.Outcomes).Problem?.Code);
        Assert.Equal(problem is null ? 1 : 0, lab.All("Observation").Count);
    }

    [Fact]
    public async Task Two_patients_for_one_new_device_are_told_on_demand()
    {
        await using var lab = await MedTechLab.StartAsync();

        var result = await WriteAsync(
            lab, new() { ChecksPatient = true }, Weight("d1", "p1"), Weight("d1", "p2"), Weight("d2", "p2"));

        Assert.Equal(
            [null, MedTechProblemCode.PatientDeviceMismatch, null],
            result.Outcomes.Select(outcome => outcome.Problem?.Code));
        Assert.Equal("PatientDeviceMismatchException", result.Outcomes[1].Problem!.ServiceException);
    }

    [Fact]
    public async Task Message_without_a_patient_creates_no_device()
    {
        await using var lab = await MedTechLab.StartAsync();

        var result = await WriteAsync(lab, new(), Weight("d1", null), Weight("d2", "p2"));

        var problem = result.Outcomes[0].Problem!;
        Assert.Equal(MedTechProblemCode.ResourceIdentityNotDefined, problem.Code);
        Assert.Equal("ResourceIdentityNotDefinedException", problem.ServiceException);
        Assert.True(result.Outcomes[1].Succeeded);
        Assert.Single(lab.All("Device"));
    }

    [Theory]
    [InlineData("absent", MedTechProblemCode.FhirResourceNotFound, "Device")]
    [InlineData("twice", MedTechProblemCode.MultipleResourceFound, "Device")]
    [InlineData("alone", MedTechProblemCode.FhirResourceNotFound, "Patient")]
    public async Task Lookup_creates_nothing(string device, MedTechProblemCode code, string type)
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.AddDevice("twice", "t1", "x");
        lab.AddDevice("twice", "t2", "x");
        lab.AddDevice("alone", "a", null);
        lab.AddDevice("good", "g", "x");

        var result = await WriteAsync(
            lab, new() { IdentityMode = IdentityMode.Lookup }, Weight(device, "p1"), Weight("good", "p1"));

        var problem = result.Outcomes[0].Problem!;
        Assert.Equal((code, type), (problem.Code, problem.ResourceType));
        Assert.Equal($"{code}Exception", problem.ServiceException);
        Assert.True(result.Outcomes[1].Succeeded);
        Assert.Equal(4, lab.All("Device").Count);
        Assert.Empty(lab.All("Patient"));
        Assert.Single(lab.All("Observation"));
    }

    [Theory]
    [InlineData(IdentityMode.Lookup, null, null)]
    [InlineData(IdentityMode.LookupWithEncounter, null, MedTechProblemCode.ResourceIdentityNotDefined)]
    [InlineData(IdentityMode.LookupWithEncounter, "absent", MedTechProblemCode.FhirResourceNotFound)]
    [InlineData(IdentityMode.Lookup, "absent", MedTechProblemCode.FhirResourceNotFound)]
    [InlineData(IdentityMode.Create, "absent", MedTechProblemCode.FhirResourceNotFound)]
    [InlineData(IdentityMode.LookupWithEncounter, "twice", MedTechProblemCode.MultipleResourceFound)]
    [InlineData(IdentityMode.LookupWithEncounter, "e1", null)]
    public async Task Encounter_is_found_by_its_identifier(
        IdentityMode mode, string? encounter, MedTechProblemCode? code)
    {
        await using var lab = await MedTechLab.StartAsync();
        lab.AddDevice("d1", "own", "x");
        foreach (var (identifier, id) in new[] { ("e1", "one"), ("twice", "two"), ("twice", "three") })
        {
            lab.Fhir.Add($$"""
                {"resourceType":"Encounter","id":"{{id}}","identifier":[{"value":"{{identifier}}"}],"status":"planned",
                "class":{"code":"AMB"} }
                """);
        }

        var value = encounter is null ? "\"kg\":70" : $"\"encounter\":\"{encounter}\",\"kg\":70";
        var result = await WriteAsync(
            lab, new() { IdentityMode = mode }, Texts.Message("d1", "p1", Time, value));

        Assert.Equal(code, Assert.Single(result.Outcomes).Problem?.Code);
        if (encounter == "e1")
        {
            Assert.Equal("Encounter/one", (string?)Assert.Single(lab.All("Observation"))["encounter"]!["reference"]);
        }
    }

    [Fact]
    public async Task Device_that_has_got_another_patient_is_of_that_one_at_once()
    {
        await using var lab = await MedTechLab.StartAsync();
        var writer = lab.CreateWriter();
        lab.AddDevice("d1", "own", "one");
        await writer.WriteAsync(MedTechLab.Normalize(Weight("d1", "p1")), MedTechLab.Token);
        lab.AddDevice("d1", "own", "two");

        await writer.WriteAsync(MedTechLab.Normalize(Weight("d1", "p1")), MedTechLab.Token);

        Assert.Equal(
            ["Patient/one", "Patient/two"],
            lab.All("Observation").Select(observation => (string?)observation["subject"]!["reference"]).Order());
    }

    [Fact]
    public async Task Identifiers_may_hold_what_searches_separate_values_by()
    {
        await using var lab = await MedTechLab.StartAsync();

        (await WriteAsync(lab, new(), Weight("a,b|c$d&e", "x|y"))).EnsureComplete();
        (await WriteAsync(lab, new(), Weight("a,b|c$d&e", "x|y"))).EnsureComplete();

        Assert.Equal("a,b|c$d&e", (string?)Assert.Single(lab.All("Device"))["identifier"]![0]!["value"]);
        Assert.Single(lab.All("Patient"));
    }

    [Fact]
    public async Task Refused_patient_fails_its_own_measurements_alone()
    {
        await using var lab = await MedTechLab.StartAsync(fhir => fhir.BatchEntryStatus = (method, url) =>
            method == "PUT" && url.Contains("=bad", StringComparison.Ordinal) ? 422 : null);

        var result = await WriteAsync(lab, new(), Weight("d1", "bad"), Weight("d2", "p2"));

        var problem = result.Outcomes[0].Problem!;
        Assert.Equal(
            (MedTechProblemCode.FhirServiceRejected, "Patient", 422),
            (problem.Code, problem.ResourceType, problem.Status));
        Assert.True(result.Outcomes[1].Succeeded);
    }

    private static FhirClient Interrupted(MedTechLab lab, Interruption between) =>
        lab.CreateClient("PUT", "Device?", between.HappenAsync);

    private static string Weight(string device, string? patient) => Texts.Weight(device, patient, Time, "70");

    private static Task<MeasurementWriteResult> WriteAsync(
        MedTechLab lab, MeasurementWriterOptions options, params IEnumerable<string> bodies) =>
        lab.CreateWriter(options).WriteAsync(MedTechLab.Normalize(bodies), MedTechLab.Token);
}
