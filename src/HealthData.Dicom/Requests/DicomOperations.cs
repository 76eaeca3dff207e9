namespace HealthData.Dicom;

/// <summary>Every operation of the client, with its route, its good answers and its retry class.</summary>
internal static partial class DicomOperations
{
    private const string Study = "/studies/{study}";
    private const string Series = Study + "/series/{series}";
    private const string Instance = Series + "/instances/{instance}";

    // 400, 409 and 500 may carry the outcome of each instance; the answer's reader decides.
    private static readonly ushort[] StoreAnswers = [200, 201, 202, 204, 400, 409, 500];

    public static RequestOperation Store { get; } = Storing(RequestMethod.Post, "/studies", RetryClass.NotActedOn);

    public static RequestOperation StoreInStudy { get; } = Storing(RequestMethod.Post, Study, RetryClass.NotActedOn);

    public static RequestOperation Replace { get; } = Storing(RequestMethod.Put, "/studies", RetryClass.Safe);

    public static RequestOperation ReplaceInStudy { get; } = Storing(RequestMethod.Put, Study, RetryClass.Safe);

    public static RequestOperation RetrieveStudy { get; } = Retrieving(nameof(RetrieveStudy), Study);

    public static RequestOperation RetrieveSeries { get; } = Retrieving(nameof(RetrieveSeries), Series);

    public static RequestOperation RetrieveInstance { get; } = Retrieving(nameof(RetrieveInstance), Instance);

    public static RequestOperation RetrieveFrames { get; } =
        Retrieving(nameof(RetrieveFrames), Instance + "/frames/{frames}");

    public static RequestOperation RetrieveRenderedInstance { get; } =
        Retrieving(nameof(RetrieveRenderedInstance), Instance + "/rendered");

    public static RequestOperation RetrieveRenderedFrame { get; } =
        Retrieving(nameof(RetrieveRenderedFrame), Instance + "/frames/{frame}/rendered");

    public static RequestOperation RetrieveBulkData { get; } =
        new(Name(nameof(RetrieveBulkData)), RequestMethod.Get, "/{bulkdata}", RetryClass.Safe, 200, 206)
        {
            IsStreamed = true,
        };

    public static RequestOperation RetrieveStudyMetadata { get; } = Describing(nameof(RetrieveStudyMetadata), Study);

    public static RequestOperation RetrieveSeriesMetadata { get; } =
        Describing(nameof(RetrieveSeriesMetadata), Series);

    public static RequestOperation RetrieveInstanceMetadata { get; } =
        Describing(nameof(RetrieveInstanceMetadata), Instance);

    public static RequestOperation SearchStudies { get; } = Searching(nameof(SearchStudies), "/studies");

    public static RequestOperation SearchSeries { get; } = Searching(nameof(SearchSeries), "/series");

    public static RequestOperation SearchSeriesOfStudy { get; } = Searching(nameof(SearchSeries), Study + "/series");

    public static RequestOperation SearchInstances { get; } = Searching(nameof(SearchInstances), "/instances");

    public static RequestOperation SearchInstancesOfStudy { get; } =
        Searching(nameof(SearchInstances), Study + "/instances");

    public static RequestOperation SearchInstancesOfSeries { get; } =
        Searching(nameof(SearchInstances), Series + "/instances");

    public static RequestOperation DeleteStudy { get; } = Deleting(nameof(DeleteStudy), Study);

    public static RequestOperation DeleteSeries { get; } = Deleting(nameof(DeleteSeries), Series);

    public static RequestOperation DeleteInstance { get; } = Deleting(nameof(DeleteInstance), Instance);

    public static RequestOperation GetChanges { get; } =
        new(Name(nameof(GetChanges)), RequestMethod.Get, "/changefeed", RetryClass.Safe, 200, 204);

    public static RequestOperation GetLatestChange { get; } =
        new(Name(nameof(GetLatestChange)), RequestMethod.Get, "/changefeed/latest", RetryClass.Safe, 200, 204);

    public static RequestOperation GetOperation { get; } =
        new(Name(nameof(GetOperation)), RequestMethod.Get, "/operations/{id}", RetryClass.Safe, 200, 202)
        {
            Advise = ServiceAdvice.Operation,
        };

    public static RequestOperation UpdateStudies { get; } = new(
        Name(nameof(UpdateStudies)), RequestMethod.Post, "/studies/$bulkUpdate", RetryClass.NotActedOn, 200, 202)
    {
        IsScoped = true,
        Advise = ServiceAdvice.Update,
    };

    public static RequestOperation AddExtendedQueryTags { get; } =
        OfTags(nameof(AddExtendedQueryTags), RequestMethod.Post, string.Empty, RetryClass.NotActedOn, 200, 202);

    public static RequestOperation GetExtendedQueryTags { get; } =
        OfTags(nameof(GetExtendedQueryTags), RequestMethod.Get, string.Empty, RetryClass.Safe, 200, 204);

    public static RequestOperation GetExtendedQueryTag { get; } =
        OfTags(nameof(GetExtendedQueryTag), RequestMethod.Get, "/{tag}", RetryClass.Safe, 200);

    public static RequestOperation UpdateExtendedQueryTag { get; } =
        OfTags(nameof(UpdateExtendedQueryTag), RequestMethod.Patch, "/{tag}", RetryClass.Safe, 200);

    public static RequestOperation DeleteExtendedQueryTag { get; } =
        OfTags(nameof(DeleteExtendedQueryTag), RequestMethod.Delete, "/{tag}", RetryClass.Safe, 200, 202, 204);

    public static RequestOperation GetExtendedQueryTagErrors { get; } =
        OfTags(nameof(GetExtendedQueryTagErrors), RequestMethod.Get, "/{tag}/errors", RetryClass.Safe, 200, 204);

    public static RequestOperation GetPartitions { get; } =
        new(Name(nameof(GetPartitions)), RequestMethod.Get, "/partitions", RetryClass.Safe, 200, 204)
        {
            Advise = ServiceAdvice.Partition,
        };

    private static RequestOperation OfTags(
        string name, RequestMethod method, string route, RetryClass retry, params ushort[] success) =>
        new(Name(name), method, "/extendedquerytags" + route, retry, success) { Advise = ServiceAdvice.Tag };

    private static RequestOperation Storing(RequestMethod method, string route, RetryClass retry) =>
        new(Name(nameof(Store)), method, route, retry, StoreAnswers)
        {
            IsScoped =
            true,
            IsAnswer = Answers.IsStoreAnswer
        };

    private static RequestOperation Retrieving(string name, string route) =>
        new(Name(name), RequestMethod.Get, route, RetryClass.Safe, 200, 206) { IsScoped = true, IsStreamed = true };

    private static RequestOperation Describing(string name, string route) =>
        new(Name(name), RequestMethod.Get, route + "/metadata", RetryClass.Safe, 200, 204, 206, 304)
        {
            IsScoped = true,
            IsStreamed = true,
        };

    private static RequestOperation Searching(string name, string route) =>
        new(Name(name), RequestMethod.Get, route, RetryClass.Safe, 200, 204, 206) { IsScoped = true };

    private static RequestOperation Deleting(string name, string route) =>
        new(Name(name), RequestMethod.Delete, route, RetryClass.Safe, 200, 202, 204) { IsScoped = true };

    private static string Name(string method) => $"{nameof(DicomWebClient)}.{method}";
}
