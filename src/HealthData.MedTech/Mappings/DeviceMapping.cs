using System.Diagnostics.CodeAnalysis;

namespace HealthData.MedTech;

/// <summary>A device mapping: how device messages become measurements.</summary>
/// <remarks>Read as the MedTech service reads it: comments, single quotes and trailing commas are taken.</remarks>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class DeviceMapping
{
    internal DeviceMapping(IReadOnlyList<DeviceTemplate> templates) => Templates = templates;

    /// <summary>Gets the templates, in the mapping's order, which is the order of their measurements.</summary>
    public IReadOnlyList<DeviceTemplate> Templates { get; }

    /// <summary>Gets the text that the mapping was read from.</summary>
    internal string Text { get; init; } = string.Empty;

    /// <summary>Gets warnings about the mapping: what it has that is likely not meant.</summary>
    public IReadOnlyList<MappingIssue> Issues { get; internal init; } = [];

    /// <summary>Reads a device mapping.</summary>
    /// <param name="text">The mapping's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="MappingException">The mapping has errors; the exception lists all of them.</exception>
    public static DeviceMapping Parse(string text) =>
        TryParse(text, out var mapping, out var issues) ? mapping : throw new MappingException(issues);

    /// <summary>Reads a device mapping.</summary>
    /// <param name="utf8">The mapping's JSON in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="MappingException">The mapping has errors; the exception lists all of them.</exception>
    public static DeviceMapping Parse(ReadOnlySpan<byte> utf8) => Parse(MappingText.Decode(utf8));

    /// <summary>
    /// Returns the mapping as the service's JSON: the text that it was read from, with all that it has, or what a
    /// builder has written.
    /// </summary>
    /// <returns>The mapping's JSON.</returns>
    public string ToJson() => Text;

    /// <summary>Reads a device mapping and lists its issues.</summary>
    /// <param name="text">The mapping's JSON.</param>
    /// <param name="mapping">The mapping, or null where it has errors.</param>
    /// <param name="issues">All errors and warnings.</param>
    /// <returns>Whether the mapping has no error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out DeviceMapping? mapping, out IReadOnlyList<MappingIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(text);
        var loader = new DeviceMappingLoader();
        mapping = loader.Load(text);
        issues = loader.Issues;
        return mapping is not null;
    }
}
