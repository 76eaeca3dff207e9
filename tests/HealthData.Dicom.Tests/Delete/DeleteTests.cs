namespace HealthData.Dicom.Tests.Delete;

/// <summary>Deleting at three levels, by both twins.</summary>
public sealed class DeleteTests
{
    public static TheoryData<string, bool> Levels() => new()
    {
        { "study", true },
        { "study", false },
        { "series", true },
        { "series", false },
        { "instance", true },
        { "instance", false },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task What_is_named_is_deleted_and_nothing_else(string level, bool async)
    {
        await using var lab = await Lab.StartAsync();
        var one = await lab.StoreAsync();
        var otherSeries = await lab.StoreAsync(new TestFile(study: one.Study));
        var otherInstance = await lab.StoreAsync(new TestFile(one.Study, one.Series));
        var otherStudy = await lab.StoreAsync();

        var response = await DeleteAsync(lab.Client, level, async, one, Lab.Token);

        Assert.Equal(204, response.Status);
        TestFile[] left = level switch
        {
            "study" => [otherStudy],
            "series" => [otherStudy, otherSeries],
            _ => [otherStudy, otherSeries, otherInstance],
        };
        Assert.Equal(
            left.Select(file => file.Instance).Order(),
            lab.Workspace.Dicom.Instances.Select(instance => instance.SopInstanceUid).Order());
        Assert.Equal("DELETE", lab.Workspace.Requests.Last().Method);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task What_is_not_there_is_a_404(string level, bool async)
    {
        await using var lab = await Lab.StartAsync();

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => DeleteAsync(lab.Client, level, async, new TestFile(), Lab.Token));

        Assert.Equal((404, 1), (exception.Status, exception.Attempts));
        Assert.Contains("the path of the DICOMweb service", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task A_404_of_a_retry_is_success_since_the_first_attempt_did_it(string level, bool async)
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        lab.Workspace.Faults.Add(new FakeFault
        {
            Connection = FakeConnectionFault.Close,
            Moment = FakeFaultMoment.AfterActing,
            Operation = FakeOperation.DicomDelete,
        });

        var response = await DeleteAsync(lab.Client, level, async, file, Lab.Token);

        Assert.Equal(404, response.Status);
        Assert.Equal((0, 3), (lab.Workspace.Dicom.Count, lab.Workspace.Requests.Total));
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task A_404_behind_a_renewed_token_is_no_success(string level, bool async)
    {
        await using var lab = await Lab.StartAsync();
        await lab.StoreAsync();
        lab.Workspace.Credential.RequireClaims("""{"access_token":{"nbf":{"essential":true,"value":"1"}}}""");

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => DeleteAsync(lab.Client, level, async, new TestFile(), Lab.Token));

        Assert.Equal(404, exception.Status);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(500)]
    [InlineData(429)]
    public async Task Deleting_is_tried_again(int status)
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(status, times: 3));

        var response = await lab.Client.DeleteStudyAsync(file.Study, Lab.Token);

        Assert.Equal((204, 5), (response.Status, lab.Workspace.Requests.Total));
    }

    internal static async Task<Response> DeleteAsync(
        DicomWebClient client, string level, bool async, TestFile file, CancellationToken cancellationToken)
    {
        if (async)
        {
            return await (level switch
            {
                "study" => client.DeleteStudyAsync(file.Study, cancellationToken),
                "series" => client.DeleteSeriesAsync(file.Study, file.Series, cancellationToken),
                _ => client.DeleteInstanceAsync(file.Study, file.Series, file.Instance, cancellationToken),
            });
        }

        return await Task.Run(
            () => level switch
            {
                "study" => client.DeleteStudy(file.Study, cancellationToken),
                "series" => client.DeleteSeries(file.Study, file.Series, cancellationToken),
                _ => client.DeleteInstance(file.Study, file.Series, file.Instance, cancellationToken),
            },
            CancellationToken.None);
    }
}
