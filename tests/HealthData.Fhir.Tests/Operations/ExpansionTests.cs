namespace HealthData.Fhir.Tests.Operations;

public sealed class ExpansionTests
{
    private const string Url = "http://hospital.example/colors";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_value_set_is_expanded_by_id_by_address_or_itself(bool isAsync)
    {
        await using var lab = await FhirLab.StartAsync(isAsync);
        lab.Workspace.Fhir.Add(FhirJson.Serialize(Colors("v1")));
        var options = new FhirExpandOptions { Filter = "re", Offset = 1, Count = 1 };

        ValueSet[] whole =
        [
            await lab.Calls.ExpandAsync("v1"),
            await lab.Calls.ExpandAsync(new Uri(Url)),
            await lab.Calls.ExpandAsync(Colors(null)),
        ];
        ValueSet[] parts =
        [
            await lab.Calls.ExpandAsync("v1", options),
            await lab.Calls.ExpandAsync(new Uri(Url), options),
            await lab.Calls.ExpandAsync(Colors(null), options),
        ];

        Assert.All(whole, set => Assert.Equal(["red", "green", "blue"], Codes(set)));
        Assert.All(parts, set => Assert.Equal(["green"], Codes(set)));
        Assert.All(parts, set => Assert.Equal(2, set.Expansion?.Total));
        Assert.Equal(
            ["GET /ValueSet/v1/$expand?filter=re&offset=1&count=1",
                $"GET /ValueSet/$expand?url={Url}&filter=re&offset=1&count=1", "POST /ValueSet/$expand"],
            lab.Workspace.Requests.Skip(3).Select(request =>
                $"{request.Method} {request.Path[lab.Workspace.FhirEndpoint.AbsolutePath.TrimEnd('/').Length..]}"));
    }

    [Fact]
    public async Task A_value_set_that_is_not_there_is_a_failure()
    {
        await using var lab = await FhirLab.StartAsync();

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Calls.ExpandAsync(new Uri("urn:oid:1.2")));
        await Assert.ThrowsAsync<ArgumentException>(() => lab.Calls.ExpandAsync("a/b"));

        Assert.Equal(404, failure.Status);
    }

    private static ValueSet Colors(string? id) => new()
    {
        Id = id,
        Url = Url,
        Compose = new ValueSetCompose
        {
            Include =
            {
                new ValueSetComposeInclude
                {
                    System = "urn:colors",
                    Concept =
                    {
                        new ValueSetComposeIncludeConcept { Code = "red" },
                        new ValueSetComposeIncludeConcept { Code = "green" },
                        new ValueSetComposeIncludeConcept { Code = "blue" },
                    },
                },
            },
        },
    };

    private static IEnumerable<string?> Codes(ValueSet set) =>
        set.Expansion?.Contains.Select(contains => contains.Code) ?? [];
}
