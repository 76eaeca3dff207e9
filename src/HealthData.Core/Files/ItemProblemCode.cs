namespace HealthData.Core;

/// <summary>The values of <see cref="ItemProblem.Code"/>.</summary>
public static class ItemProblemCode
{
    /// <summary>An item without content.</summary>
    public const string Empty = nameof(Empty);

    /// <summary>An item with a different media type than requested, such as an error message.</summary>
    public const string WrongType = nameof(WrongType);

    /// <summary>An item that isn't of the format it claims to be, or is damaged.</summary>
    public const string Malformed = nameof(Malformed);

    /// <summary>An item that ends too early.</summary>
    public const string Truncated = nameof(Truncated);

    /// <summary>An item whose length isn't the one that its header says.</summary>
    public const string WrongLength = nameof(WrongLength);

    /// <summary>A file that has fewer items than the service announced.</summary>
    public const string WrongCount = nameof(WrongCount);

    /// <summary>An item whose header can't be read.</summary>
    public const string MalformedHeader = nameof(MalformedHeader);

    /// <summary>A second item with the same identifier as an earlier one in the same response.</summary>
    public const string Duplicate = nameof(Duplicate);

    /// <summary>An item that wasn't requested.</summary>
    public const string NotAskedFor = nameof(NotAskedFor);

    /// <summary>An item whose identifiers are missing, or can't name a file.</summary>
    public const string UnusableIdentifier = nameof(UnusableIdentifier);

    /// <summary>A requested item that isn't in the response.</summary>
    public const string Missing = nameof(Missing);

    /// <summary>An item that might have been lost before the first one.</summary>
    public const string Lost = nameof(Lost);

    /// <summary>An item of a group that has to be sent together, and is larger than a request can be.</summary>
    public const string GroupTooLarge = nameof(GroupTooLarge);

    /// <summary>An item that alone is larger than a request can be.</summary>
    public const string TooLarge = nameof(TooLarge);

    /// <summary>An item that refers to another one that isn't there.</summary>
    public const string Unresolved = nameof(Unresolved);

    /// <summary>An item whose file already exists.</summary>
    public const string FileExists = nameof(FileExists);

    /// <summary>An item whose file couldn't be written.</summary>
    public const string FileFailed = nameof(FileFailed);
}
