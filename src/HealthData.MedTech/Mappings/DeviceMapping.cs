using System.Diagnostics.CodeAnalysis;

namespace HealthData.MedTech;

/// <summary>A device mapping: how device messages become measurements.</summary>
/// <remarks>Read as the MedTech service reads it: comments, single quotes and trailing commas are taken.</remarks>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class DeviceMapping
{
    internal DeviceMapping(IReadOnlyList<DeviceTemplate> templates) => Templates = templates;

    /// <summary>The templates, in the mapping's order, which is the order of their measurements.</summary>
    public IReadOnlyList<DeviceTemplate> Templates { get; }

    /// <summary>Warnings about the mapping: what it has that is likely not meant.</summary>
    public IReadOnlyList<MappingFinding> Findings { get; internal init; } = [];

    /// <summary>Reads a device mapping.</summary>
    /// <param name="text">The mapping's JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="MappingException">The mapping has errors; the exception lists all of them.</exception>
    public static DeviceMapping Parse(string text) =>
        TryParse(text, out var mapping, out var findings) ? mapping : throw new MappingException(findings);

    /// <summary>Reads a device mapping.</summary>
    /// <param name="utf8">The mapping's JSON in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="MappingException">The mapping has errors; the exception lists all of them.</exception>
    public static DeviceMapping Parse(ReadOnlySpan<byte> utf8) => Parse(MappingText.Decode(utf8));

    /// <summary>Reads a device mapping and tells what was found in it.</summary>
    /// <param name="text">The mapping's JSON.</param>
    /// <param name="mapping">The mapping, or null where it has errors.</param>
    /// <param name="findings">All errors and warnings.</param>
    /// <returns>Whether the mapping has no error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out DeviceMapping? mapping, out IReadOnlyList<MappingFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        var loader = new DeviceMappingLoader();
        mapping = loader.Load(text);
        findings = loader.Findings;
        return mapping is not null;
    }
}
