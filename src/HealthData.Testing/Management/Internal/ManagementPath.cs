namespace HealthData.Testing;

/// <summary>What the path of a request leads to.</summary>
/// <param name="Target">The id of a resource, or the path of a collection.</param>
/// <param name="Kind">The collection, such as <c>eventSubscriptions</c>.</param>
/// <param name="IsCollection">Whether the path is that of a collection.</param>
/// <param name="Action">What is to be done with a resource (POST); null for nothing special.</param>
internal sealed record ManagementPath(string Target, string Kind, bool IsCollection, string? Action)
{
    private static readonly string[] Collections =
        ["dicomservices", "fhirservices", "iotconnectors", "fhirdestinations", "eventSubscriptions", "systemTopics"];

    private static readonly string[] Actions = ["getFullUrl", "getDeliveryAttributes"];

    public static ManagementPath? Parse(string path)
    {
        var segments = path.TrimEnd('/').Split('/');
        var action = Array.Find(Actions, known => Is(known, segments[^1]));
        if (action is not null)
        {
            segments = segments[..^1];
        }

        var target = string.Join('/', segments);
        if (Collection(segments[^1]) is { } list)
        {
            return new(target, list, IsCollection: true, action);
        }

        return segments.Length > 2 && Collection(segments[^2]) is { } kind
            ? new(target, kind, IsCollection: false, action)
            : null;
    }

    private static string? Collection(string segment) => Array.Find(Collections, known => Is(known, segment));

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
