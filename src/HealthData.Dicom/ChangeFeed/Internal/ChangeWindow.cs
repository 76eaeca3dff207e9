using System.Globalization;

namespace HealthData.Dicom;

/// <summary>The part of the change feed that one enumeration reads, checked for what the service would
/// refuse.</summary>
internal sealed class ChangeWindow
{
    public const int MaxPageSize = 200;

    private const int MaxPageSizeOfVersion1 = 100;

    private readonly DateTimeOffset? _start;
    private readonly DateTimeOffset? _end;
    private readonly bool _withMetadata;

    public ChangeWindow(ChangeFeedOptions options, bool isVersion1)
    {
        IsVersion1 = isVersion1;
        (_start, _end, _withMetadata) = (options.StartTime, options.EndTime, options.IncludeMetadata);
        if (isVersion1 && (_start ?? _end) is not null)
        {
            throw new ArgumentException(
                "Version 1 of the service has no time windows. Use version 2, or leave out the times.",
                nameof(options));
        }

        if (_end <= _start)
        {
            throw new ArgumentException("The time window ends before it starts.", nameof(options));
        }

        PageSize = Math.Min(options.PageSize ?? MaxPageSize, Most);
    }

    /// <summary>Whether pages are ranges of sequence numbers, and not of rows.</summary>
    public bool IsVersion1 { get; }

    public int PageSize { get; }

    private int Most => IsVersion1 ? MaxPageSizeOfVersion1 : MaxPageSize;

    public int Limit(int? size) => size > 0 ? Math.Min(size.Value, Most) : PageSize;

    public void WriteTo(RequestUriBuilder uri, long offset, int limit)
    {
        Write(uri, "startTime", _start);
        Write(uri, "endTime", _end);
        WriteMetadata(uri, _withMetadata);
        uri.AppendQuery("limit", limit.ToString(CultureInfo.InvariantCulture));
        if (offset > 0)
        {
            uri.AppendQuery("offset", offset.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static void WriteMetadata(RequestUriBuilder uri, bool isIncluded) =>
        uri.AppendQuery("includeMetadata", isIncluded ? "true" : "false");

    // The service insists on a time zone, and tells times apart to the tick.
    private static void Write(RequestUriBuilder uri, string name, DateTimeOffset? time)
    {
        if (time is { } given)
        {
            var text = given.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
            uri.AppendQuery(name, text);
        }
    }
}
