namespace HealthData.Tool.Tests.MedTech;

public sealed class ExplainTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Text_tells_why_there_is_no_data()
    {
        var result = await MedTechFiles.RunWithInputAsync(
            """{"hearRate":78,"endDate":"2026-03-01T08:00:00Z","deviceId":"band-1"}""",
            "explain", "--device", MedTechFiles.Device);

        Assert.Equal((0, "1 message explained."), (result.Code, result.ErrorLines[^1]));
        Assert.StartsWith(
            "-(1): 0 of 2 templates match: 0 measurements, 0 problems.", result.Out, StringComparison.Ordinal);
        Assert.Contains("The nearest name is hearRate.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objects_are_printed_one_a_line()
    {
        var result = await MedTechFiles.RunAsync(
            "explain", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir, "--patient", "p", "--json",
            MedTechFiles.Messages);

        Assert.Equal(1, result.Code);
        Assert.Equal(
            [(1, 1, 1), (2, 2, 2), (3, 0, 0), (4, 0, 0)],
            result.Objects.Select(line => (
                line.GetProperty("line").GetInt32(),
                line.GetProperty("explanation").GetProperty("measurements").GetArrayLength(),
                line.GetProperty("explanation").GetProperty("observations").GetArrayLength())));
    }

    [Fact]
    public async Task One_line_can_be_chosen()
    {
        var result = await MedTechFiles.RunAsync(
            "explain", "--device", MedTechFiles.Device, "--json", "--line", "4", MedTechFiles.Messages);

        Assert.Equal((0, 4), (result.Code, Assert.Single(result.Objects).GetProperty("line").GetInt32()));
        var none = await MedTechFiles.RunAsync(
            "explain", "--device", MedTechFiles.Device, "--line", "5", MedTechFiles.Messages);
        Assert.Equal((3, "", "0 messages explained."), (none.Code, none.Out, none.ErrorLines[^1]));
    }

    [Fact]
    public async Task Pages_are_written_to_files()
    {
        var result = await MedTechFiles.RunAsync(
            "explain", "--device", MedTechFiles.Device, "--html", Path.Combine(_folder, "why.html"),
            MedTechFiles.Messages);

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Equal(
            ["why-2.html", "why-3.html", "why-4.html", "why.html"],
            Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("band-1", await ReadAsync("why.html"), StringComparison.Ordinal);
        Assert.Contains(
            $"{MedTechFiles.Messages}(2): {Path.Combine(_folder, "why-2.html")}", result.ErrorLines);
    }

    [Theory]
    [InlineData]
    [InlineData("--json")]
    [InlineData("--html", "why.html")]
    public async Task Masked_values_are_told_nowhere(params string[] form)
    {
        string[] paths = [.. form.Select(part => part == "why.html" ? Path.Combine(_folder, part) : part)];
        var result = await MedTechFiles.RunWithInputAsync(
            """{"heartRate":"PHI-7f3a","endDate":"2026-03-01T08:00:00Z","deviceId":"PHI-7f3a","PHI-7f3a":1}""",
            [
                "explain", "--device", MedTechFiles.Device, "--fhir", MedTechFiles.Fhir, "--patient", "PHI-7f3a",
                "--mask", .. paths,
            ]);

        var all = result.Out + result.Error
            + string.Concat(Directory.EnumerateFiles(_folder).Select(File.ReadAllText));
        Assert.Contains("heartrate", all, StringComparison.Ordinal);
        Assert.DoesNotContain("PHI", all, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-03-01", all, StringComparison.Ordinal);
    }

    private Task<string> ReadAsync(string name) =>
        File.ReadAllTextAsync(Path.Combine(_folder, name), TestContext.Current.CancellationToken);
}
