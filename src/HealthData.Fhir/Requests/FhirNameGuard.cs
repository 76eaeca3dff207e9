namespace HealthData.Fhir;

/// <summary>The one place that decides what may be a type, an id or a version in a path.</summary>
internal static class FhirNameGuard
{
    /// <exception cref="ArgumentException">The name can't be a resource type.</exception>
    public static string Type(string type)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        return !char.IsAsciiLetterUpper(type[0]) || type.Any(c => !char.IsAsciiLetterOrDigit(c))
            ? throw new ArgumentException("A resource type is one word, such as Patient.", nameof(type))
            : type;
    }

    /// <exception cref="ArgumentException">The text can't be an id. Servers take more than FHIR allows, so only what
    /// would change the path is refused.</exception>
    public static string Id(string id, string parameter = "id")
    {
        ArgumentException.ThrowIfNullOrEmpty(id, parameter);
        return id.Any(c => c is '/' or '\\' || char.IsControl(c))
            ? throw new ArgumentException(
                "An id can't contain slashes or control characters. Pass only the id, not a reference.",
                parameter)
            : RequestGuards.PathSegment(id, parameter);
    }

    /// <summary>Refuses a search where an id belongs: a change under it would find nothing, without a word.</summary>
    /// <exception cref="ArgumentException">The text can't be an id, or is a search.</exception>
    public static string IdOfChange(string id) =>
        id?.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && id.AsSpan(at).Trim('=').Length > 0
            ? throw new ArgumentException(
                "The value is a search, not an id. Call the overload that takes a search.", nameof(id))
            : Id(id!);

    /// <summary>Gives the name of an operation with its dollar sign.</summary>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    public static string Operation(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var word = name[0] == '$' ? name[1..] : name;
        return word.Length == 0 || word.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            ? throw new ArgumentException("The name of an operation is one word, such as $everything.", nameof(name))
            : "$" + word;
    }
}
