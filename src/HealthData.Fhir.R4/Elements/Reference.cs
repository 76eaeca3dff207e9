namespace HealthData.Fhir.R4;

public sealed partial class Reference
{
    /// <summary>Creates an empty reference.</summary>
    public Reference()
    {
    }

    /// <summary>Creates a reference.</summary>
    /// <param name="url">Where the resource is, such as <c>Patient/1</c>, <c>#contained</c>, a URL or a URN.</param>
    /// <param name="display">A text for people.</param>
    public Reference(string url, string? display = null)
    {
        Url = url;
        Display = display;
    }

    /// <summary>Creates a reference to a resource on the same server.</summary>
    /// <param name="resource">The resource, which has an id.</param>
    /// <param name="display">A text for people.</param>
    /// <returns>The reference, <c>Type/id</c>.</returns>
    /// <exception cref="ArgumentException">The resource has no id.</exception>
    public static Reference To(Resource resource, string? display = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (string.IsNullOrEmpty(resource.Id))
        {
            throw new ArgumentException("The resource has no id.", nameof(resource));
        }

        return new Reference($"{resource.TypeName}/{resource.Id}", display);
    }

    /// <summary>Creates a reference to a resource on the same server.</summary>
    /// <param name="type">The resource's type, such as <c>Patient</c>.</param>
    /// <param name="id">The resource's id.</param>
    /// <param name="display">A text for people.</param>
    /// <returns>The reference, <c>Type/id</c>.</returns>
    /// <exception cref="ArgumentException">The type or the id is empty.</exception>
    public static Reference To(string type, string id, string? display = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new Reference($"{type}/{id}", display);
    }

    /// <summary>Gets the type of the resource: from <see cref="Url"/>, else from <see cref="Type"/>;
    /// <see langword="null"/> if neither tells it.</summary>
    [JsonIgnore]
    public string? TargetType => TryGetTarget(out var type, out _) ? type : Type;

    /// <summary>Gets the id of the resource; <see langword="null"/> if <see cref="Url"/> has none, as a URN has
    /// none.</summary>
    [JsonIgnore]
    public string? TargetId => TryGetTarget(out _, out var id) ? id : Url is ['#', _, ..] ? Url[1..] : null;

    /// <summary>Gets the version of the resource; <see langword="null"/> if <see cref="Url"/> has none.</summary>
    [JsonIgnore]
    public string? TargetVersion => Url?.Split('/') is [.., _, _, "_history", { Length: > 0 } version] ? version : null;

    /// <summary>Gets a value that indicates whether the resource is contained in the one that has the
    /// reference.</summary>
    [JsonIgnore]
    public bool IsContained => Url is ['#', ..];

    /// <summary>Determines whether the reference is for a type of resource.</summary>
    /// <typeparam name="T">The type, such as <see cref="Patient"/>.</typeparam>
    /// <returns><see langword="true"/> if <see cref="TargetType"/> is the type's name.</returns>
    public bool IsFor<T>()
        where T : Resource => TargetType == TypeNames.Of<T>();

    /// <summary>Gets the type and the id from <see cref="Url"/>: <c>Type/id</c>, with or without a server before it
    /// and a version behind it.</summary>
    /// <param name="type">The resource's type.</param>
    /// <param name="id">The resource's id.</param>
    /// <returns><see langword="true"/> if the reference has this form.</returns>
    public bool TryGetTarget([NotNullWhen(true)] out string? type, [NotNullWhen(true)] out string? id)
    {
        type = id = null;
        var parts = Url?.Split('/') ?? [];
        var count = parts is [.., _, _, "_history", _] ? parts.Length - 2 : parts.Length;
        if (count < 2 || parts[count - 1].Length == 0 || parts[count - 2] is not [>= 'A' and <= 'Z', ..])
        {
            return false;
        }

        type = parts[count - 2];
        id = parts[count - 1];
        return true;
    }

    internal override string DebuggerText => Url ?? Display ?? TypeName;
}
