namespace HealthData.Tool.Tests.Dicom;

public sealed class SearchTests
{
    [Fact]
    public async Task Studies_come_as_a_table()
    {
        await using var cli = await CliFixture.StartAsync();
        var study = (await cli.StoreAsync(2))[0].StudyInstanceUid;
        var result = await cli.DicomAsync("search", "studies");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(2, result.OutLines.Length);
        Assert.StartsWith("StudyInstanceUID", result.OutLines[0], StringComparison.Ordinal);
        Assert.StartsWith(study + "  ", result.OutLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("studies", 1)]
    [InlineData("series", 1)]
    [InlineData("instances", 3)]
    public async Task Json_has_a_line_for_each_result(string level, int count)
    {
        await using var cli = await CliFixture.StartAsync();
        var slices = await cli.StoreAsync(3);
        var result = await cli.DicomAsync("search", level, "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(count, result.Objects.Length);
        Assert.All(result.Objects, line =>
        {
            Assert.Equal(slices[0].StudyInstanceUid, line.Text("studyInstanceUid"));
            Assert.Equal(level != "studies", line.TryGetProperty("seriesInstanceUid", out var series));
            Assert.True(level == "studies" || series.GetString() == slices[0].SeriesInstanceUid);
        });
        if (level == "instances")
        {
            Assert.Equal(
                slices.Select(slice => slice.SopInstanceUid).Order(StringComparer.Ordinal),
                result.Objects.Select(line => line.Text("sopInstanceUid")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Nothing_found_is_no_failure()
    {
        await using var cli = await CliFixture.StartAsync();
        var table = await cli.DicomAsync("search", "studies");
        Assert.Equal((0, "No results.", ""), (table.Code, table.Out.TrimEnd(), table.Error));
        var json = await cli.DicomAsync("search", "studies", "--json");
        Assert.Equal((0, "", ""), (json.Code, json.Out, json.Error));
    }

    [Fact]
    public async Task Keys_limit_what_is_found()
    {
        await using var cli = await CliFixture.StartAsync();
        var first = (await cli.StoreAsync(1, seed: 1))[0];
        var second = (await cli.StoreAsync(1, seed: 2))[0];
        var all = (await cli.DicomAsync("search", "studies", "--json")).Objects;
        Assert.Equal(2, all.Length);
        var patient = all.Single(line => line.Text("studyInstanceUid") == second.StudyInstanceUid).Text("patientId");
        string[][] queries =
        [
            ["--study", second.StudyInstanceUid],
            ["--patient-id", patient],
            ["--match", $"PatientID={patient}"],
            ["--match", $"(0010,0020)={patient}"],
        ];
        foreach (var query in queries)
        {
            var found = await cli.DicomAsync(["search", "studies", "--json", .. query]);
            Assert.Equal((0, ""), (found.Code, found.Error));
            Assert.Equal(second.StudyInstanceUid, Assert.Single(found.Objects).Text("studyInstanceUid"));
        }

        var scoped = await cli.DicomAsync(
            "search", "instances", "--study", first.StudyInstanceUid, "--series", first.SeriesInstanceUid, "--json");
        Assert.Equal(first.SopInstanceUid, Assert.Single(scoped.Objects).Text("sopInstanceUid"));
        var sent = cli.Workspace.Requests.Last().Path;
        Assert.Contains($"/series/{first.SeriesInstanceUid}/instances?", sent, StringComparison.Ordinal);
        var free = await cli.DicomAsync("search", "instances", "--series", second.SeriesInstanceUid, "--json");
        Assert.Equal(second.SopInstanceUid, Assert.Single(free.Objects).Text("sopInstanceUid"));
    }

    [Fact]
    public async Task All_keys_reach_the_service()
    {
        await using var cli = await CliFixture.StartAsync();
        var result = await cli.DicomAsync(
            "search", "instances", "--patient-name", "Doe^Jane", "--patient-id", "7", "--birth-date", "19700101",
            "--accession-number", "A1", "--referring-physician", "Who", "--study-date", "2026-01-01..",
            "--study-description", "Head & neck", "--modalities-in-study", "CT", "--modality", "MR",
            "--performed-date", "..2026-01-31", "--model", "M", "--instance", "1.2", "--series", "1.3",
            "--fuzzy", "--include", "PatientAge", "--include", "00080061", "--limit", "3");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var sent = Assert.Single(cli.Workspace.Requests).Path.Split('?')[1].Split('&').Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "00080018=1.2", "00080020=20260101-", "00080050=A1", "00080060=MR", "00080061=CT", "00080090=Who",
                "00081030=Head%20%26%20neck", "00081090=M", "00100010=Doe^Jane", "00100020=7", "00100030=19700101",
                "0020000E=1.3", "00400244=-20260131", "fuzzymatching=true", "includefield=00080061",
                "includefield=00101010", "limit=3",
            ],
            sent);
    }

    [Fact]
    public async Task Included_attributes_are_returned()
    {
        await using var cli = await CliFixture.StartAsync();
        await cli.StoreAsync(2);
        var count = Keyword.NumberOfStudyRelatedInstances.ToString();
        var json = await cli.DicomAsync("search", "studies", "--include", count, "--json");
        Assert.Equal(2, Assert.Single(json.Objects).GetProperty("numberOfStudyRelatedInstances").GetInt32());
        var table = await cli.DicomAsync("search", "studies", "--include", count);
        Assert.EndsWith("  " + count, table.OutLines[0], StringComparison.Ordinal);
        var all = await cli.DicomAsync("search", "instances", "--include", "all", "--json");
        Assert.Equal(0, all.Code);
        Assert.All(all.Objects, line => Assert.True(line.TryGetProperty("rows", out _)));
    }

    [Theory]
    [InlineData("--limit", "4", 4)]
    [InlineData("--page-size", "2", 7)]
    public async Task Results_come_page_by_page_up_to_the_limit(string option, string value, int count)
    {
        await using var cli = await CliFixture.StartAsync();
        await cli.StoreAsync(7);
        var result = await cli.DicomAsync("search", "instances", option, value, "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(count, result.Objects.Select(line => line.Text("sopInstanceUid")).Distinct().Count());
    }

    [Fact]
    public async Task Long_tables_are_aligned_throughout()
    {
        await using var cli = await CliFixture.StartAsync();
        await cli.StoreAsync(205);
        var result = await cli.DicomAsync("search", "instances");
        Assert.Equal(206, result.OutLines.Length);
        var column = result.OutLines[0].IndexOf("SOPInstanceUID", StringComparison.Ordinal);
        Assert.All(result.OutLines, line => Assert.Equal(' ', line[column - 1]));
    }

    [Fact]
    public async Task Dicom_json_is_what_the_service_wrote()
    {
        await using var cli = await CliFixture.StartAsync();
        var study = (await cli.StoreAsync(1))[0].StudyInstanceUid;
        var result = await cli.DicomAsync("search", "studies", "--dicom-json");
        var line = Assert.Single(result.Objects);
        Assert.Equal(study, line.GetProperty("0020000D").GetProperty("Value")[0].GetString());
    }

    [Fact]
    public async Task Refused_search_is_a_failure()
    {
        await using var cli = await CliFixture.StartAsync();
        var result = await cli.DicomAsync("search", "studies", "--match", "SliceThickness=1");
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("400", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attributes_that_could_not_be_indexed_are_told()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Faults.Add(new FakeFault
        {
            Status = 200,
            Body = "[]"u8.ToArray(),
            Headers = new Dictionary<string, string>
            {
                ["Content-Type"] = "application/dicom+json",
                ["erroneous-dicom-attributes"] = "00101010",
            },
        });
        var result = await cli.DicomAsync("search", "studies", "--json");
        Assert.Equal((0, ""), (result.Code, result.Out));
        Assert.Contains("00101010", result.Error, StringComparison.Ordinal);
    }
}
