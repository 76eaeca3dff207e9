using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>A path of the DICOM service, taken apart.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed record DicomRoute(DicomResource Resource, int Version)
{
    public string? Partition { get; init; }

    public string? Study { get; init; }

    public string? Series { get; init; }

    public string? Instance { get; init; }

    public string? Frames { get; init; }

    public string? Workitem { get; init; }

    public bool IsOfWorklist => Resource is DicomResource.Workitems or DicomResource.Workitem
        or DicomResource.WorkitemState or DicomResource.WorkitemCancelRequest;

    /// <summary>The operation or the attribute that a path of the service names.</summary>
    public string? Item { get; init; }

    /// <summary>Whether the path belongs to the service as a whole, and to no data partition.</summary>
    public bool IsOfService => Resource >= DicomResource.ChangeFeed;

    /// <summary>Null where the service has no such path.</summary>
    public static DicomRoute? Parse(string path)
    {
        var segments = path.Split('/');
        if (segments.Length < 3 || segments[0].Length != 0 || VersionOf(segments[1]) is not { } version)
        {
            return null;
        }

        var rest = segments.AsSpan(2);
        if (ParseService(rest, version) is { } service)
        {
            return service;
        }

        string? partition = null;
        if (rest.Length >= 2 && Is(rest[0], "partitions"))
        {
            partition = rest[1];
            rest = rest[2..];
        }

        return ParseResource(rest, version) is { } route ? route with { Partition = partition } : null;
    }

    public ServiceException NotFound() => ServiceException.NotFound(this switch
    {
        { Instance: not null } => "There is no such instance.",
        { Series: not null } => "There is no such series.",
        _ => "There is no such study.",
    });

    public override string ToString() => $"{nameof(DicomRoute)} {Resource} (v{Version})";

    // What belongs to the service as a whole, and to no data partition.
    private static DicomRoute? ParseService(ReadOnlySpan<string> rest, int version) => rest switch
    {
        [var feed] when Is(feed, "changefeed") => new(DicomResource.ChangeFeed, version),
        [var feed, var latest] when Is(feed, "changefeed") && Is(latest, "latest") =>
            new(DicomResource.LatestChange, version),
        [var operations, var id] when Is(operations, "operations") =>
            new(DicomResource.Operation, version) { Item = id },
        [var tags] when Is(tags, "extendedquerytags") => new(DicomResource.QueryTags, version),
        [var tags, var tag] when Is(tags, "extendedquerytags") =>
            new(DicomResource.QueryTag, version) { Item = tag },
        [var tags, var tag, var errors] when Is(tags, "extendedquerytags") && Is(errors, "errors") =>
            new(DicomResource.QueryTagErrors, version) { Item = tag },
        [var partitions] when Is(partitions, "partitions") => new(DicomResource.Partitions, version),
        _ => null,
    };

    private static DicomRoute? ParseResource(ReadOnlySpan<string> rest, int version)
    {
        if (rest.Length > 0 && Is(rest[0], "workitems"))
        {
            return ParseWorkitem(rest[1..], version);
        }

        if (rest.Length == 1)
        {
            return Is(rest[0], "export") ? new(DicomResource.Export, version)
                : Is(rest[0], "studies") ? new(DicomResource.Studies, version)
                : Is(rest[0], "series") ? new(DicomResource.AllSeries, version)
                : Is(rest[0], "instances") ? new(DicomResource.AllInstances, version)
                : null;
        }

        if (rest.Length == 0 || !Is(rest[0], "studies"))
        {
            return null;
        }

        if (rest.Length == 2 && Is(rest[1], "$bulkUpdate"))
        {
            return version > 1 ? new(DicomResource.BulkUpdate, version) : null;
        }

        return rest.Length == 2 && rest[1].Length == 0
            ? new(DicomResource.Studies, version)
            : ParseBelowStudy(rest[2..], new(DicomResource.Study, version) { Study = rest[1] });
    }

    private static DicomRoute? ParseWorkitem(ReadOnlySpan<string> rest, int version) => rest.Length switch
    {
        0 => new(DicomResource.Workitems, version),
        1 => new(DicomResource.Workitem, version) { Workitem = rest[0] },
        2 when Is(rest[1], "state") => new(DicomResource.WorkitemState, version) { Workitem = rest[0] },
        2 when Is(rest[1], "cancelrequest") =>
            new(DicomResource.WorkitemCancelRequest, version) { Workitem = rest[0] },
        _ => null,
    };

    private static DicomRoute? ParseBelowStudy(ReadOnlySpan<string> rest, DicomRoute study) => rest.Length switch
    {
        0 => study,
        1 when Is(rest[0], "metadata") => study with { Resource = DicomResource.StudyMetadata },
        1 when Is(rest[0], "series") => study with { Resource = DicomResource.StudySeries },
        1 when Is(rest[0], "instances") => study with { Resource = DicomResource.StudyInstances },
        > 1 when Is(rest[0], "series") =>
            ParseBelowSeries(rest[2..], study with { Resource = DicomResource.Series, Series = rest[1] }),
        _ => null,
    };

    private static DicomRoute? ParseBelowSeries(ReadOnlySpan<string> rest, DicomRoute series) => rest.Length switch
    {
        0 => series,
        1 when Is(rest[0], "metadata") => series with { Resource = DicomResource.SeriesMetadata },
        1 when Is(rest[0], "instances") => series with { Resource = DicomResource.SeriesInstances },
        > 1 when Is(rest[0], "instances") =>
            ParseBelowInstance(rest[2..], series with { Resource = DicomResource.Instance, Instance = rest[1] }),
        _ => null,
    };

    private static DicomRoute? ParseBelowInstance(ReadOnlySpan<string> rest, DicomRoute instance) => rest.Length switch
    {
        0 => instance,
        1 when Is(rest[0], "metadata") => instance with { Resource = DicomResource.InstanceMetadata },
        1 when Is(rest[0], "rendered") => instance with { Resource = DicomResource.RenderedInstance },
        2 when Is(rest[0], "frames") => instance with { Resource = DicomResource.Frames, Frames = rest[1] },
        2 when Is(rest[0], "bulkdata") => instance with { Resource = DicomResource.BulkData, Item = rest[1] },
        3 when Is(rest[0], "frames") && Is(rest[2], "rendered") =>
            instance with { Resource = DicomResource.RenderedFrame, Frames = rest[1] },
        _ => null,
    };

    private static int? VersionOf(string segment) => segment switch
    {
        "v1" or "V1" => 1,
        "v2" or "V2" => 2,
        _ => null,
    };

    private static bool Is(string segment, string name) =>
        string.Equals(segment, name, StringComparison.OrdinalIgnoreCase);
}
