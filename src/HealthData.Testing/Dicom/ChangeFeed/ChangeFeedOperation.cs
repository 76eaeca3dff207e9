using System.Text.RegularExpressions;

namespace HealthData.Testing;

/// <summary>Reads the change feed: in version 1 by ranges of numbers, in version 2 by rows of a window of
/// time.</summary>
internal sealed partial class ChangeFeedOperation(FakeDicomOptions options, InstanceCatalog catalog, ChangeLog log)
{
    private const int DefaultLimitOfVersion1 = 10;
    private const int GreatestLimitOfVersion1 = 100;

    public Task InvokeAsync(DicomCall call)
    {
        var query = new ServiceQuery(call.Request.Query);
        var withMetadata = query.Flag("includeMetadata", otherwise: true);
        var writer = new ChangeWriter(options, catalog, log, call.Route.Version, withMetadata);
        if (call.Route.Resource == DicomResource.LatestChange)
        {
            return log.Latest() is { } latest
                ? ServiceJsonAnswer.WriteAsync(call, json => writer.Write(json, latest))
                : ServiceJsonAnswer.WriteNothing(call);
        }

        var rows = call.Route.Version == 1 ? Numbered(query) : Between(query);
        return ServiceJsonAnswer.WriteArrayAsync(call, rows, writer.Write);
    }

    private List<ChangeRow> Numbered(ServiceQuery query) => log.Numbered(
        query.Number("offset", 0, long.MaxValue, 0),
        (int)query.Number("limit", 1, GreatestLimitOfVersion1, DefaultLimitOfVersion1));

    private List<ChangeRow> Between(ServiceQuery query)
    {
        var start = Time(query, "startTime") ?? DateTimeOffset.MinValue;
        var end = Time(query, "endTime") ?? DateTimeOffset.MaxValue;
        return end > start
            ? log.Between(
                start,
                end,
                query.Number("offset", 0, long.MaxValue, 0),
                (int)query.Number("limit", 1, ServiceQuery.GreatestLimit, ServiceQuery.DefaultLimit))
            : throw ServiceException.BadRequest("The end of the time window is not after its start.");
    }

    private static DateTimeOffset? Time(ServiceQuery query, string name) => query.Text(name) is not { } text ? null
        : Zone().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time
        : throw ServiceException.BadRequest($"The field {name} is not a time with a time zone.");

    [GeneratedRegex(@"T.*(Z|[+-]\d\d:?\d\d)$", RegexOptions.IgnoreCase)]
    private static partial Regex Zone();
}
