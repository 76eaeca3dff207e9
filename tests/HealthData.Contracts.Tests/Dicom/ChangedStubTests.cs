namespace HealthData.Contracts.Tests.Dicom;

/// <summary>One character of a stub changed, and the call that held no longer holds, whoever serves it.</summary>
[Collection(DicomCollection.Name)]
public sealed class ChangedStubTests(DicomServers servers)
{
    /// <summary>A stub, what is changed in its request, and the part that has to be told.</summary>
    private static readonly (string Stub, string From, string To, string Part)[] Requests =
    [
        ("delete-study", "\"DELETE\"", "\"DELETF\"", "method"),
        ("delete-study", "/v2/studies/1.2.3", "/v2/studies/1.2.4", "urlPath"),
        ("retrieve-frames-many", "/frames/3,1", "/frames/3.1", "urlPath"),
        ("search-studies-of-partition", "/ward-7/", "/Ward-7/", "urlPath"),
        ("custom-request", "includemetadata=false", "includemetadata=False", "url"),
        ("search-studies-escaped", "%26", "%27", "url"),
        ("search-studies", "\"equalTo\": \"200\"", "\"equalTo\": \"201\"", "query parameter limit"),
        ("search-studies-next-page", "\"offset\"", "\"Offset\"", "query parameter Offset"),
        ("rendered-frame-quality", "\"85\"", "\"8\"", "query parameter quality"),
        ("search-studies-with-fields", "\"00090010\"", "\"00090011\"", "query parameter includefield"),
        ("search-studies-by-everything", "Name*", "Name?", "query parameter 00100010"),
        ("retrieve-instance", "transfer-syntax=*", "transfer-syntax=1", "header Accept"),
        ("retrieve-instance", "\"Accept\"", "\"Bccept\"", "header Bccept"),
        ("retrieve-instance", "Bearer ", "Bearer_", "header Authorization"),
        ("store", "boundary=[0-9a-f]{40}", "boundary=[0-9a-f]{41}", "header Content-Type"),
        ("store", "\"277\"", "\"278\"", "header Content-Length"),
        ("store-of-unknown-length", "\"chunked\"", "\"chunkee\"", "header Transfer-Encoding"),
        ("store", "DICM", "DICN", "body"),
        ("store", "x00{128}", "x00{127}", "body"),
        ("store-many", "1--\\\\r\\\\n", "1--\\\\r\\\\r", "body"),
        ("store-single-part", "ABESUNN", "ABESUNO", "body"),
        ("create-workitem", "?1.2.3", "?1.2.4", "url"),
        ("update-workitem", "?2.25.7", "?2.25.8", "url"),
        ("update-workitem-scheduled", "1.2.3\"", "1.2.3?\"", "url"),
        ("change-workitem-state", "IN PROGRESS", "IN_PROGRESS", "body"),
    ];

    /// <summary>A stub, and what is changed in its answer.</summary>
    private static readonly (string Stub, string From, string To)[] Answers =
    [
        ("delete-study", "204", "404"),
        ("create-workitem", "201", "409"),
        ("retrieve-workitem", "[\"1.2.3\"]", "[\"1.2.4\"]"),
        ("search-studies", "200", "400"),
        ("custom-request", "200", "201"),
        ("metadata-of-study-if-changed", "304", "404"),
        ("metadata-of-study", "\"ETag\": \"1-1\"", "\"ETag\": \"1-2\""),
        ("metadata-of-study", "\"ETag\"", "\"Etags\""),
        ("metadata-of-study", "[\"1.2.3.4.5\"]", "[\"1.2.3.4.6\"]"),
        ("search-studies", "[\"1.2.3\"]", "[\"1.2.4\"]"),
        ("search-series", "\"0020000E\"", "\"0020000F\""),
        ("store", "\"00081155\"", "\"00081156\""),
        ("store", "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.3"),
        ("retrieve-instance", "DICM", "DICN"),
        ("retrieve-instance", "boundary=part", "boundary=parts"),
        ("retrieve-instance", "u00001.2.840.10008.1.2.1\\u0000", "u00001.2.840.10008.1.2.2\\u0000"),
        ("retrieve-frames-many", "\\r\\n--part--\\r\\n", "\\r\\n--part-\\r\\n"),
        ("rendered-frame", "/wDY", "/wDZ"),
        ("rendered-frame-png", "\"Content-Type\": \"image/png\"", "\"Content-Type\": \"image/pnf\""),
    ];

    public static TheoryData<ServerKind, string, string, string, string> ChangedRequests =>
    [
        .. from kind in Enum.GetValues<ServerKind>()
           from change in Requests
           select new TheoryDataRow<ServerKind, string, string, string, string>(
               kind, change.Stub, change.From, change.To, change.Part),
    ];

    public static TheoryData<ServerKind, string, string, string> ChangedAnswers =>
    [
        .. from kind in Enum.GetValues<ServerKind>()
           from change in Answers
           select new TheoryDataRow<ServerKind, string, string, string>(kind, change.Stub, change.From, change.To),
    ];

    [Theory, MemberData(nameof(ChangedRequests))]
    public async Task A_changed_request_is_not_matched(
        ServerKind server, string stub, string part, string change, string told)
    {
        var report = await CallAsync(server, StubFolder.Dicom[stub].With("request", part, change));

        // The server finds no stub for it, and the check says where it differs.
        Assert.Null(Assert.Single(report.Served).Stub);
        Assert.Contains($"\n  {told}\n", report.Difference, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(ChangedAnswers))]
    public async Task A_changed_answer_fails_the_call(ServerKind server, string stub, string part, string change)
    {
        var report = await CallAsync(server, StubFolder.Dicom[stub].With("response", part, change));

        Assert.Null(report.Difference);
        Assert.NotNull(report.Failure);
    }

    private Task<ContractReport> CallAsync(ServerKind server, Stub stub) => servers.CallAsync(
        DicomContracts.All.First(call => call.Stub == stub.Name), server, StubFolder.Of([stub]));
}
