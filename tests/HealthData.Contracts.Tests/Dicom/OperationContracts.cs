namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Long-running operations, extended query tags, and data partitions.</summary>
internal static class OperationContracts
{
    private const string Sync = "sync";
    private const string Running = "0123456789abcdef0123456789abcde0";
    private const string Completed = "0123456789abcdef0123456789abcde1";

    private static readonly AttributeTag Tag = Keyword.BodyPartExamined;

    private static readonly ExtendedQueryTag[] Added =
    [
        new(Keyword.Manufacturer, QueryTagLevel.Series),
        new(AttributeTag.Parse("00091001"), QueryTagLevel.Study)
        {
            ValueRepresentation = ValueRepresentation.LO,
            PrivateCreator = "ACME",
        },
    ];

    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        .. Both(
            "operation-running",
            async client => Assert.Equal(
                DicomOperationStatus.Running, (await client.GetOperationAsync(Running, Token)).Value.Status),
            client => Assert.Equal(DicomOperationStatus.Running, client.GetOperation(Running, Token).Value.Status)),
        .. Both(
            "operation-completed",
            async client => Check(await new DicomUpdateOperation(Completed, client).WaitForCompletionAsync(Token)),
            client => Check(new DicomUpdateOperation(Completed, client).WaitForCompletion(Token))),
        .. Both(
            "update-studies",
            async client => Check(await client.UpdateStudiesAsync(WaitUntil.Started, [Uids.Study], Changes(), Token)),
            client => Check(client.UpdateStudies(WaitUntil.Started, [Uids.Study], Changes(), Token))),
        .. Both(
            "add-extended-query-tags",
            async client => Check(await client.AddExtendedQueryTagsAsync(WaitUntil.Started, Added, Token)),
            client => Check(client.AddExtendedQueryTags(WaitUntil.Started, Added, Token))),
        .. Both(
            "extended-query-tags",
            async client =>
            {
                await foreach (var page in client.GetExtendedQueryTagsAsync(Token).AsPages())
                {
                    Check(Assert.Single(page.Values));
                }
            },
            client => Check(Assert.Single(client.GetExtendedQueryTags(Token).ToList()))),
        .. Both(
            "extended-query-tag",
            async client => Check(await client.GetExtendedQueryTagAsync(Tag, Token)),
            client => Check(client.GetExtendedQueryTag(Tag, Token))),
        .. Both(
            "update-extended-query-tag",
            async client => await client.UpdateExtendedQueryTagAsync(Tag, QueryStatus.Disabled, Token),
            client => client.UpdateExtendedQueryTag(Tag, QueryStatus.Disabled, Token)),
        .. Both(
            "delete-extended-query-tag",
            async client => await client.DeleteExtendedQueryTagAsync(Tag, Token),
            client => client.DeleteExtendedQueryTag(Tag, Token)),
        .. Both(
            "extended-query-tag-errors",
            async client =>
            {
                await foreach (var page in client.GetExtendedQueryTagErrorsAsync(Tag, Token).AsPages("3", 2))
                {
                    Assert.Empty(page.Values);
                }
            },
            client => Assert.Empty(client.GetExtendedQueryTagErrors(Tag, Token).AsPages("3", 2).First().Values)),
        .. Both(
            "partitions",
            async client =>
            {
                await foreach (var page in client.GetPartitionsAsync(Token).AsPages())
                {
                    Assert.Equal(["Microsoft.Default", "ward-7"], page.Values.Select(partition => partition.Name));
                }
            },
            client => Assert.Equal(2, client.GetPartitions(Token).Count())),
    ];

    private static CancellationToken Token => DicomClients.Token;

    private static ContractCall<DicomClients>[] Both(
        string stub, Func<DicomWebClient, Task> call, Action<DicomWebClient> synchronous) =>
    [
        new(stub, clients => call(clients.Default)),
        new(stub, clients => Task.Run(() => synchronous(clients.Default)), Sync),
    ];

    private static AttributeSet Changes() => new AttributeSet().Set(Keyword.PatientID, "Id2");

    private static void Check(Operation operation) => Assert.Equal(Running, operation.Id);

    private static void Check(Response<DicomUpdateResult> result) =>
        Assert.Equal(3, result.Value.UpdatedInstanceCount);

    private static void Check(ExtendedQueryTag tag) => Assert.Equal(
        (Tag, QueryTagLevel.Study, ExtendedQueryTagStatus.Ready), (tag.Tag, tag.Level, tag.Status));
}
