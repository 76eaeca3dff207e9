namespace HealthData.Peers.Tests.Orthanc;

/// <summary>What Azure's service has and Orthanc has not.</summary>
public sealed class MissingFeatureTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    [Fact]
    public async Task Deleting_is_an_error_with_status_405()
    {
        var file = await StoreAsync();
        var study = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Client.DeleteStudyAsync(file.Study, Token));
        var series = Assert.Throws<HealthDataRequestFailedException>(
            () => Client.DeleteSeries(file.Study, file.Series, Token));
        var instance = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => Client.DeleteInstanceAsync(file.Study, file.Series, file.Instance, Token));

        Assert.Equal((405, 405, 405), (study.Status, series.Status, instance.Status));
        Assert.Single(Client.SearchStudies(new StudyQuery { StudyInstanceUid = file.Study }, Token));
    }

    [Theory, InlineData("/changefeed"), InlineData("/workitems"), InlineData("/extendedquerytags")]
    public async Task Feature_is_answered_with_404(string path)
    {
        using var message = Client.CreateMessage(RequestMethod.Get, path);
        await Client.Pipeline.SendAsync(message, Token);

        Assert.Equal(404, message.Response.Status);
    }

    [Fact]
    public async Task Partition_is_an_error_with_status_404()
    {
        var client = new DicomWebClient(
            Orthanc.Endpoint, new DicomWebClientOptions { Partition = "ward-7", Retry = { MaxRetries = 0 } });
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.StoreAsync(InstanceContent.FromBytes(new TestFile().ToBytes()), null, Token));

        Assert.Equal(404, failure.Status);
    }
}
