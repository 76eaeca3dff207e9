namespace HealthData.Imaging;

/// <summary>A report of something in the metadata of a study that couldn't be used as it is.</summary>
/// <remarks>It never holds a value of the data set.</remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ImagingIssue : IEquatable<ImagingIssue>
{
    /// <summary>Creates an issue.</summary>
    /// <param name="code">The code, such as <c>bad-date</c>.</param>
    /// <param name="tag">The attribute; null where the issue isn't about one.</param>
    /// <param name="level">What the issue is about.</param>
    /// <param name="uid">The UID of the study, series, or instance.</param>
    public ImagingIssue(string code, AttributeTag? tag, ImagingIssueLevel level, string uid)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(uid);
        Code = code;
        Tag = tag;
        Level = level;
        Uid = uid;
    }

    /// <summary>Gets the code, such as <c>bad-date</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the attribute; null where the issue isn't about one.</summary>
    public AttributeTag? Tag { get; }

    /// <summary>Gets what the issue is about.</summary>
    public ImagingIssueLevel Level { get; }

    /// <summary>Gets the UID of the instance or the series; that of the study for issues about a study or a
    /// patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Uid { get; }

    /// <summary>Tells whether another issue says the same.</summary>
    /// <param name="other">The other issue.</param>
    /// <returns>true if it does.</returns>
    public bool Equals(ImagingIssue? other) => other is not null
        && Code == other.Code && Tag == other.Tag && Level == other.Level && Uid == other.Uid;

    /// <summary>Tells whether another issue says the same.</summary>
    /// <param name="obj">The other issue.</param>
    /// <returns>true if it does.</returns>
    public override bool Equals(object? obj) => Equals(obj as ImagingIssue);

    /// <summary>Returns a hash code.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Code, Tag, Level, Uid);

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The code and the attribute.</returns>
    public override string ToString() => Tag is { } tag ? $"{Code} {tag}" : Code;
}
