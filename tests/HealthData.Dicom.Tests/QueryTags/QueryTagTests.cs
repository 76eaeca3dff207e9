using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.QueryTags;

public sealed class QueryTagTests
{
    private static readonly ExtendedQueryTag BodyPart = new(Keyword.BodyPartExamined, QueryTagLevel.Series);

    [Fact]
    public async Task Added_tag_is_ready_when_its_operation_has_ended()
    {
        await using var lab = await Lab.StartAsync(client: options => options.TimeProvider = new ManualTime());
        await lab.StoreAsync(new TestFile().Text(0x00180015, "CS", "HEAD"));
        var query = new SeriesQuery { Matches = { [Keyword.BodyPartExamined] = "HEAD" } };

        var operation = await lab.Client.AddExtendedQueryTagsAsync(WaitUntil.Started, [BodyPart], Lab.Token);
        var adding = (await lab.Client.GetExtendedQueryTagAsync(BodyPart.Tag, Lab.Token)).Value;
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await lab.Client.SearchSeriesAsync(query).CollectAsync());
        var result = await operation.WaitForCompletionAsync(Lab.Token);
        var ready = Assert.Single(lab.Client.GetExtendedQueryTags(Lab.Token).ToList());

        Assert.Equal((ExtendedQueryTagStatus.Adding, operation.Id), (adding.Status, adding.OperationId));
        Assert.Equal("/v2/extendedquerytags/00180015", Assert.Single(result.Value.Resources).AbsolutePath);
        Assert.Equal(
            (BodyPart.Tag, QueryTagLevel.Series, ValueRepresentation.CS, ExtendedQueryTagStatus.Ready),
            (ready.Tag, ready.Level, ready.ValueRepresentation, ready.Status));
        Assert.Equal((QueryStatus.Enabled, 0, null), (ready.QueryStatus, ready.ErrorCount, ready.OperationId));
        Assert.Single(await lab.Client.SearchSeriesAsync(query).CollectAsync());
    }

    [Fact]
    public async Task Private_tag_is_sent_with_its_representation_and_creator()
    {
        await using var lab = await Lab.StartAsync();
        var tag = new ExtendedQueryTag(AttributeTag.Parse("00091001"), QueryTagLevel.Instance)
        {
            ValueRepresentation = ValueRepresentation.LO,
            PrivateCreator = "ACME",
        };

        await lab.Client.AddExtendedQueryTagsAsync(WaitUntil.Started, [BodyPart, tag], Lab.Token);
        var found = lab.Client.GetExtendedQueryTag(tag.Tag, Lab.Token).Value;

        Assert.Equal(
            (QueryTagLevel.Instance, ValueRepresentation.LO, "ACME"),
            (found.Level, found.ValueRepresentation, found.PrivateCreator));
    }

    [Fact]
    public async Task Tag_is_disabled_enabled_and_deleted()
    {
        await using var lab = await Lab.StartAsync();
        await lab.Client.AddExtendedQueryTagsAsync(WaitUntil.Started, [BodyPart], Lab.Token);

        var disabled = await lab.Client.UpdateExtendedQueryTagAsync(BodyPart.Tag, QueryStatus.Disabled, Lab.Token);
        var enabled = lab.Client.UpdateExtendedQueryTag(BodyPart.Tag, QueryStatus.Enabled, Lab.Token);
        await lab.Client.DeleteExtendedQueryTagAsync(BodyPart.Tag, Lab.Token);
        var gone = Assert.Throws<HealthDataRequestFailedException>(
            () => lab.Client.DeleteExtendedQueryTag(BodyPart.Tag, Lab.Token));

        Assert.Equal(QueryStatus.Disabled, disabled.Value.QueryStatus);
        Assert.Equal(QueryStatus.Enabled, enabled.Value.QueryStatus);
        Assert.Equal(404, gone.Status);
        Assert.Contains("no such extended query tag", gone.Advice, StringComparison.Ordinal);
        Assert.Empty(await lab.Client.GetExtendedQueryTagsAsync(Lab.Token).CollectAsync());
    }

    [Fact]
    public async Task Tag_that_exists_is_refused_with_advice()
    {
        await using var lab = await Lab.StartAsync();
        await lab.Client.AddExtendedQueryTagsAsync(WaitUntil.Started, [BodyPart], Lab.Token);

        var failure = Assert.Throws<HealthDataRequestFailedException>(
            () => lab.Client.AddExtendedQueryTags(WaitUntil.Completed, [BodyPart], Lab.Token));

        Assert.Equal(409, failure.Status);
        Assert.Contains("already", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_name_the_instances_page_by_page()
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Dicom.ExtendedQueryTags.Add(
            new FakeQueryTag(BodyPart.Tag, FakeQueryTagLevel.Series) { HasErrors = true });
        for (var number = 0; number < 5; number++)
        {
            lab.Workspace.Dicom.AddGenerated("1", "2", $"3.{number}", 4096);
        }

        List<ExtendedQueryTagError> errors = [];
        await foreach (var page in lab.Client.GetExtendedQueryTagErrorsAsync(BodyPart.Tag, Lab.Token).AsPages(null, 2))
        {
            Assert.InRange(page.Values.Count, 1, 2);
            errors.AddRange(page.Values);
        }

        Assert.Equal(["3.0", "3.1", "3.2", "3.3", "3.4"], errors.Select(error => error.SopInstanceUid));
        Assert.All(errors, error => Assert.Equal(("1", "2"), (error.StudyInstanceUid, error.SeriesInstanceUid)));
        Assert.All(errors, error => Assert.True(error is { ServiceMessage.Length: > 0, CreatedOn: not null }));
        Assert.Equal(5, lab.Client.GetExtendedQueryTagErrors(BodyPart.Tag, Lab.Token).Count());
        Assert.Equal(5, lab.Client.GetExtendedQueryTag(BodyPart.Tag, Lab.Token).Value.ErrorCount);
    }

    [Fact]
    public async Task Unknown_words_are_kept_and_names_in_any_letter_case_are_read()
    {
        await using var server = QidoServer.Answering("""
            [{"Path":"00180015","VR":"cs","Level":"SERIES","Status":"Frozen","QueryStatus":"Maybe","errors":null}]
            """);

        var tag = Assert.Single(await server.Client().GetExtendedQueryTagsAsync().CollectAsync());

        Assert.Equal(("Frozen", "Maybe"), (tag.Status.ToString(), tag.QueryStatus.ToString()));
        Assert.Equal((QueryTagLevel.Series, ValueRepresentation.CS), (tag.Level, tag.ValueRepresentation));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[7]")]
    [InlineData("[{\"path\":\"x\",\"level\":\"Series\"}]")]
    [InlineData("[{\"path\":\"00180015\",\"level\":\"Room\"}]")]
    public async Task Answer_of_another_kind_is_a_failure(string json)
    {
        await using var server = QidoServer.Answering(json);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await server.Client().GetExtendedQueryTagsAsync().CollectAsync());

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, failure.ErrorCode);
    }

    [Fact]
    public async Task List_that_repeats_a_page_is_not_followed_forever()
    {
        await using var server = QidoServer.Answering("""[{"path":"00180015","level":"Series"}]""");

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await server.Client().GetExtendedQueryTagsAsync().AsPages(null, 1).CollectAsync());

        Assert.Equal(2, server.Requests);
    }
}
