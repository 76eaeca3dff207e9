using System.Security.Cryptography;

namespace HealthData.Dicom.Tests.Retrieve;

/// <summary>Retrieving studies, series and instances from a service like Azure's.</summary>
public sealed class RetrieveTests
{
    private const string AnySyntax = "multipart/related; type=\"application/dicom\"; transfer-syntax=*";

    [Theory]
    [InlineData("study", 6)]
    [InlineData("series", 3)]
    [InlineData("instance", 1)]
    public async Task What_was_stored_comes_back_byte_for_byte(string level, int count)
    {
        await using var lab = await Lab.StartAsync();
        var slices = CtPhantom.CreateSeries(
            3, 64).Concat(CtPhantom.CreateSeries(3, 64, new() { SeriesNumber = 2 })).ToArray();
        var stored = await lab.Client.StoreAsync(
            slices.Select(slice => InstanceContent.FromBytes(slice.Content)), null, Lab.Token);
        stored.Value.EnsureComplete();
        var one = slices[0];

        List<byte[]> back = [];
        if (level == "instance")
        {
            using var instance = (await lab.Client.RetrieveInstanceAsync(
                one.StudyInstanceUid, one.SeriesInstanceUid, one.SopInstanceUid, null, Lab.Token)).Value;
            Assert.Equal("1.2.840.10008.1.2.1", instance.TransferSyntaxUid);
            Assert.Equal("application/dicom", instance.MediaType);
            back.Add(await instance.Content.ReadAllAsync(Lab.Token));
        }
        else
        {
            await using var instances = (level == "study"
                ? await lab.Client.RetrieveStudyAsync(one.StudyInstanceUid, null, Lab.Token)
                : await lab.Client.RetrieveSeriesAsync(
                    one.StudyInstanceUid, one.SeriesInstanceUid, null, Lab.Token)).Value;
            Assert.False(instances.IsPartial);
            Assert.Empty(instances.Issues);
            back = await instances.ReadAllAsync(Lab.Token);
        }

        Assert.Equal(
            slices.Take(count).Select(slice => Hash(slice.Content.Span)).Order(),
            back.Select(bytes => Hash(bytes)).Order());
        Assert.Equal(AnySyntax, lab.Workspace.Requests.Last().Headers["Accept"]);
        Assert.False(lab.Workspace.Requests.Last().Headers.ContainsKey("msdicom-request-original"));
        await lab.Workspace.WaitForOpenConnectionsAsync(1, Lab.Token);
    }

    [Fact]
    public async Task The_original_version_is_asked_for_in_a_header()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        var options = new RetrieveOptions { OriginalVersion = true };

        (await lab.Client.RetrieveStudyAsync(file.Study, options, Lab.Token)).Value.Dispose();
        (await lab.Client.RetrieveSeriesAsync(file.Study, file.Series, options, Lab.Token)).Value.Dispose();
        (await lab.Client.RetrieveInstanceAsync(
            file.Study, file.Series, file.Instance, options, Lab.Token)).Value.Dispose();

        Assert.Equal(
            ["true", "true", "true"],
            lab.Workspace.Requests.Skip(1).Select(request => request.Headers["msdicom-request-original"]));
    }

    [Fact]
    public async Task A_transfer_syntax_is_asked_for_and_told()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();

        using var instance = (await lab.Client.RetrieveInstanceAsync(
            file.Study, file.Series, file.Instance, new() { TransferSyntax = TestFile.ExplicitVr }, Lab.Token)).Value;

        Assert.Equal(TestFile.ExplicitVr, instance.TransferSyntaxUid);
        Assert.Equal(
            "multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.1",
            lab.Workspace.Requests.Last().Headers["Accept"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.2\r\nEvil: 1")]
    [InlineData("1..2")]
    public async Task A_transfer_syntax_that_is_none_is_refused_unsent(string syntax)
    {
        await using var lab = await Lab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(
            () => lab.Client.RetrieveStudyAsync("1.2", new() { TransferSyntax = syntax }, Lab.Token));

        Assert.Equal(0, lab.Workspace.TotalConnections);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(406)]
    [InlineData(424)]
    [InlineData(503)]
    [InlineData(204)]
    [InlineData(304)]
    [InlineData(302)]
    public async Task Any_other_status_than_200_and_206_is_an_exception(int status)
    {
        await using var lab = await Lab.StartAsync(client: options => options.Retry.MaxRetries = 0);
        lab.Workspace.Faults.Add(FakeFault.Respond(status, status is 204 or 304 ? string.Empty : "About Jane Doe."));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.RetrieveStudyAsync("1.2", null, Lab.Token));

        Assert.Equal(status, exception.Status);
        Assert.Equal("/studies/{study}", exception.Route);
        Assert.DoesNotContain("Doe", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retrieval_is_tried_again_until_the_answer_begins()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(503));
        lab.Workspace.Faults.Add(FakeFault.Refuse());
        lab.Workspace.Faults.Add(new FakeFault { Connection = FakeConnectionFault.Reset });

        await using var study = (await lab.Client.RetrieveStudyAsync(file.Study, null, Lab.Token)).Value;

        Assert.Equal(file.ToBytes(), Assert.Single(await study.ReadAllAsync(Lab.Token)));
    }

    [Fact]
    public async Task A_partial_answer_and_its_warnings_are_visible()
    {
        await using var server = RawServer.Answering(WireAnswers.Whole(
            WireAnswers.Multipart, WireAnswers.Part(WireAnswers.Instance(
                "one")) + WireAnswers.Closing, "Warning: 299 host \"left out\"\r\n", "206 Partial Content"));

        await using var study = (await Lab.ClientOf(server).RetrieveStudyAsync("1.2", null, Lab.Token)).Value;

        Assert.True(study.IsPartial);
        Assert.Equal("299 host \"left out\"", Assert.Single(study.Issues).Text);
        Assert.Single(await study.ReadAllAsync(Lab.Token));
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
