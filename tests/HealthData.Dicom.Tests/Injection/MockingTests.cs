namespace HealthData.Dicom.Tests.Injection;

public sealed class MockingTests
{
    [Fact]
    public async Task Code_that_uses_a_client_runs_on_a_mocked_one()
    {
        DicomWebClient client = new MockedClient();

        var stored = await client.StoreAsync(InstanceContent.FromBytes("any"u8.ToArray()), null, Lab.Token);
        await using var study = (await client.RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        await using var frames = (await client.RetrieveFramesAsync("1.2", "1.3", "1.4", [7], null, Lab.Token)).Value;

        Assert.Throws<HealthDataRequestFailedException>(stored.Value.EnsureComplete);
        Assert.Equal(45070, stored.Value.Outcomes[1].ReasonCode);
        Assert.Equal("comment", stored.Value.Outcomes[1].Issues[0].Text);
        Assert.True(study.IsPartial);
        Assert.Equal(["one"u8.ToArray(), "two"u8.ToArray()], await study.ReadAllAsync(Lab.Token));
        await foreach (var frame in frames)
        {
            Assert.Equal((7, "image/jp2"), (frame.FrameNumber, frame.MediaType));
        }
    }

    [Fact]
    public void Every_method_can_be_overridden() =>
        Assert.All(ClientMethods.All, method => Assert.True(method.IsVirtual && !method.IsFinal, method.Name));

    private sealed class MockedClient : DicomWebClient
    {
        public override Task<Response<StoreResult>> StoreAsync(
            InstanceContent instance, StoreOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(Response.FromValue(
                DicomModelFactory.StoreResult(
                [
                    DicomModelFactory.StoreOutcome(StoreStatus.Stored),
                    DicomModelFactory.StoreOutcome(
                        StoreStatus.AlreadyExists,
                        reasonCode: 45070,
                        issues: [DicomModelFactory.ServiceIssue("45070", "comment")]),
                ]),
                null!));

        public override Task<Response<RetrievedInstances>> RetrieveStudyAsync(
            string studyInstanceUid, RetrieveOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(Response.FromValue(
                DicomModelFactory.RetrievedInstances(
                    [new MemoryStream("one"u8.ToArray()), new MemoryStream("two"u8.ToArray())], isPartial: true),
                null!));

        public override Task<Response<RetrievedFrames>> RetrieveFramesAsync(
            string studyInstanceUid,
            string seriesInstanceUid,
            string sopInstanceUid,
            IEnumerable<int> frameNumbers,
            RetrieveOptions? options = null,
            CancellationToken cancellationToken = default) =>
            Task.FromResult(Response.FromValue(
                DicomModelFactory.RetrievedFrames(frameNumbers, [new MemoryStream([1])], "image/jp2"), null!));
    }
}
