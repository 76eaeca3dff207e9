namespace HealthData.Tool.Tests.Fhir;

public sealed class ConvertTests
{
    [Fact]
    public async Task Result_is_printed_and_not_stored()
    {
        await using var cli = await CliFixture.StartAsync();
        var path = cli.Write("adt.hl7", "MSH|^~\\&|\r"u8);
        var result = await cli.FhirAsync(
            "convert", path, "--from", "hl7v2", "--template", "ADT_A01", "--template-collection", "r.azurecr.io/t:1");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal("""{"resourceType":"Bundle","type":"batch","entry":[]}""", result.Out.TrimEnd());
        Assert.Equal(0, cli.Workspace.Fhir.Count);
    }

    [Fact]
    public async Task Refusal_is_told_without_the_words_of_the_service()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Faults.Add(FakeFault.Respond(400, "secret words"));
        var path = cli.Write("adt.hl7", "MSH|"u8);
        var result = await cli.FhirAsync("convert", path, "--from", "hl7v2", "--template", "ADT_A01");
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.DoesNotContain("secret words", result.Error, StringComparison.Ordinal);
    }
}
