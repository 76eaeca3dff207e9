using System.Text;

namespace HealthData.Tool.Tests.Dicom;

public sealed class StoreTests
{
    [Fact]
    public async Task Files_and_folders_are_stored_and_summed_up()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(3, "in/deep/deeper");
        var single = cli.Write("one.dcm", CtPhantom.CreateSeries(1, 16, new() { Seed = 2 })[0].Content.Span);
        var result = await cli.DicomAsync("store", cli.PathOf("in"), single);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("4 of 4 instances stored. ", Assert.Single(result.OutLines), StringComparison.Ordinal);
        Assert.Equal(4, cli.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task Json_has_a_line_for_each_file()
    {
        await using var cli = await CliFixture.StartAsync();
        var series = cli.WriteSeries(2);
        var result = await cli.DicomAsync("store", cli.PathOf("in"), "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        string[] expected =
        [
            .. series.Select(slice =>
                $"{{\"path\":\"{cli.PathOf("in", $"1-{slice.InstanceNumber:000}.dcm")}\",\"status\":\"stored\","
                + $"{slice.JsonMembers()}}}"),
        ];
        Assert.Equal(expected, result.OutLines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task File_that_is_not_dicom_is_told_and_the_others_are_stored()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(2);
        var notes = cli.Write("in/notes.txt", "Not DICOM."u8);
        var result = await cli.DicomAsync("store", cli.PathOf("in"));
        Assert.Equal(1, result.Code);
        Assert.StartsWith("2 of 2 instances stored, 1 not DICOM. ", result.Out, StringComparison.Ordinal);
        Assert.StartsWith(notes + ": not a DICOM file", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, cli.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task File_that_is_not_dicom_can_be_allowed()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(1);
        cli.Write("in/notes.txt", "Not DICOM."u8);
        var result = await cli.DicomAsync("store", cli.PathOf("in"), "--allow-foreign", "--json");
        Assert.Equal(0, result.Code);
        Assert.Contains(result.Objects, line => line.GetProperty("status").GetString() == "notDicom");
    }

    [Fact]
    public async Task Broken_file_is_told_and_the_others_are_stored()
    {
        await using var cli = await CliFixture.StartAsync();
        var series = cli.WriteSeries(2);
        var broken = cli.Write("in/broken.dcm", series[0].Content.Span[..400]);
        var empty = cli.Write("in/empty.dcm", []);
        var result = await cli.DicomAsync("store", cli.PathOf("in"));
        Assert.Equal(1, result.Code);
        Assert.Equal(2, cli.Workspace.Dicom.Count);
        Assert.Contains(result.ErrorLines, line => line.StartsWith(broken, StringComparison.Ordinal));
        Assert.Contains(result.ErrorLines, line => line.StartsWith(empty, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hidden_files_are_left_out()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(1);
        cli.Write("in/.DS_Store", "x"u8);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A name alone does not hide a file there.");
        Assert.Equal(0, (await cli.DicomAsync("store", cli.PathOf("in"))).Code);
    }

    [Fact]
    public async Task Folder_that_leads_back_to_itself_is_passed_once()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(2);
        Directory.CreateSymbolicLink(cli.PathOf("in", "again"), cli.PathOf("in"));
        var result = await cli.DicomAsync("store", cli.PathOf("in"));
        Assert.StartsWith("2 of 2 instances stored. ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dicomdir_is_passed_over()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(1);
        cli.Write("in/DICOMDIR", DicomDirectory());
        var result = await cli.DicomAsync("store", cli.PathOf("in"));
        Assert.Equal(0, result.Code);
        Assert.Contains("DICOMDIR: skipped", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-instances", "2", 3)]
    [InlineData("--max-instances", "5", 1)]
    [InlineData("--max-size", "1", 1)]
    public async Task Requests_stay_within_the_limits(string option, string value, int requests)
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(5);
        var result = await cli.DicomAsync("store", cli.PathOf("in"), option, value);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(requests, cli.Workspace.Requests.Count);
        Assert.Equal(5, cli.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task Refused_instance_is_told_with_its_file_and_reason()
    {
        var refused = CtPhantom.CreateSeries(3, 16)[1];
        await using var cli = await CliFixture.StartAsync(options =>
            options.Dicom.FailureReason = instance => instance.SopInstanceUid == refused.SopInstanceUid ? 272 : null);
        cli.WriteSeries(3);
        var path = cli.PathOf("in", $"1-{refused.InstanceNumber:000}.dcm");
        var result = await cli.DicomAsync("store", cli.PathOf("in"), "--json");
        Assert.Equal(1, result.Code);
        Assert.Equal(
            $"{path}: not stored: The service couldn't process the instance. Check that the file is complete "
            + "(reason 272).",
            result.Error.TrimEnd());
        var line = result.Objects.Single(line => line.GetProperty("path").GetString() == path);
        Assert.Equal("failed", line.GetProperty("status").GetString());
        Assert.Equal(272, line.GetProperty("reasonCode").GetInt32());
    }

    [Fact]
    public async Task What_is_there_already_is_a_failure_unless_allowed()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(1);
        Assert.Equal(0, (await cli.DicomAsync("store", cli.PathOf("in"))).Code);
        var again = await cli.DicomAsync("store", cli.PathOf("in"));
        Assert.Equal(1, again.Code);
        Assert.Contains("The instance already exists (reason 45070)", again.Error, StringComparison.Ordinal);
        Assert.StartsWith("0 of 1 instance stored, 1 already existed. ", again.Out, StringComparison.Ordinal);
        var allowed = await cli.DicomAsync("store", cli.PathOf("in"), "--allow-existing");
        Assert.Equal((0, ""), (allowed.Code, allowed.Error));
        Assert.Equal(0, (await cli.DicomAsync("store", cli.PathOf("in"), "--overwrite")).Code);
    }

    [Fact]
    public async Task Service_that_refuses_all_calls_gets_one()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(6);
        cli.Workspace.Faults.Add(FakeFault.Respond(403, "secret words", times: int.MaxValue));
        var result = await cli.DicomAsync("store", cli.PathOf("in"), "--max-instances", "2");
        Assert.Equal(1, result.Code);
        Assert.Single(cli.Workspace.Requests);
        Assert.StartsWith("0 of 6 instances stored, 2 failed, 4 not sent. ", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("secret words", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_that_is_too_large_is_sent_again_by_halves()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(4);
        cli.Workspace.Faults.Add(FakeFault.Respond(413));
        var result = await cli.DicomAsync("store", cli.PathOf("in"), "--max-instances", "2", "--json");
        Assert.Equal(0, result.Code);
        Assert.Equal(
            ["stored", "stored", "stored", "stored"],
            result.Objects.Select(line => line.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Verbose_shows_what_the_service_wrote()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(1);
        cli.Workspace.Faults.Add(new FakeFault
        {
            Status = 400,
            Body = "the service's words"u8.ToArray(),
            Headers = new Dictionary<string, string> { ["Content-Type"] = "text/plain" },
        });
        var result = await cli.DicomAsync("store", cli.PathOf("in"), "--verbose");
        Assert.Contains("the service's words", result.Error, StringComparison.Ordinal);
    }

    private static byte[] DicomDirectory()
    {
        using var stream = new MemoryStream();
        stream.Write(new byte[128]);
        stream.Write("DICM"u8);
        WriteUid(stream, 0x02, "1.2.840.10008.1.3.10");
        WriteUid(stream, 0x10, "1.2.840.10008.1.2.1");
        return stream.ToArray();
    }

    private static void WriteUid(MemoryStream stream, byte element, string uid)
    {
        var text = uid.Length % 2 == 0 ? uid : uid + '\0';
        stream.Write([2, 0, element, 0, (byte)'U', (byte)'I', (byte)text.Length, 0]);
        stream.Write(Encoding.ASCII.GetBytes(text));
    }
}
