using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Makes conditions on resources from parameters of searches, chained ones and <c>_has</c> too.</summary>
internal sealed class ResourceFilter(ResourceStore store, string root)
{
    // Links are followed one within the other.
    private const int MaxNameLength = 1000;

    private static readonly string[] TokenModifiers = ["not", "text"];
    private static readonly string[] StringModifiers = ["exact", "contains"];
    private static readonly string[] UriModifiers = ["above", "below"];

    /// <summary>Makes a condition; null where the service does not know the parameter.</summary>
    /// <exception cref="FhirException">
    /// The value is not valid, or the name is too long (400); the modifier is not supported (403).
    /// </exception>
    public Func<ResourceVersion, bool>? Create(string? type, string name, string value)
    {
        if (name.Length > MaxNameLength)
        {
            throw FhirException.Invalid($"The name of a search parameter exceeds {MaxNameLength} characters.");
        }

        if (name.StartsWith("_has:", StringComparison.Ordinal))
        {
            return CreateReverse(name.Split(':', 4), value);
        }

        if (name == "_not-referenced")
        {
            return CreateNotReferenced(value);
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0)
        {
            return CreateChained(type, name[..dot], name[(dot + 1)..], value);
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var modifier = colon < 0 ? string.Empty : name[(colon + 1)..];
        var parameter = SearchParameters.Find(type, colon < 0 ? name : name[..colon]);
        return parameter is null ? null : Create(parameter, modifier, value);
    }

    private Func<ResourceVersion, bool> Create(SearchParameter parameter, string modifier, string value)
    {
        if (modifier == "missing")
        {
            var isMissing = value == "true";
            return version => Elements(version, parameter).Any() != isMissing;
        }

        CheckModifier(parameter, modifier);
        Func<JsonElement, bool>[] anyOf =
            [.. EscapedText.Split(value, ',').Select(one => ValueMatch.Create(parameter, modifier, one, root))];
        bool Holds(ResourceVersion version) =>
            Elements(version, parameter).Any(element => Array.Exists(anyOf, match => match(element)));
        return modifier == "not" ? version => !Holds(version) : Holds;
    }

    private Func<ResourceVersion, bool>? CreateChained(string? type, string link, string rest, string value)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        var parameter = SearchParameters.Find(type, colon < 0 ? link : link[..colon]);
        var target = colon < 0 ? parameter?.Target : link[(colon + 1)..];
        if (parameter is not { Kind: SearchKind.Reference } || Create(target, rest, value) is not { } condition)
        {
            return null;
        }

        return version => Elements(version, parameter)
            .Select(element => element.Text("reference"))
            .OfType<string>()
            .Any(reference => Resolve(reference) is { } found
                && (target is null || found.Type == target)
                && condition(found));
    }

    private Func<ResourceVersion, bool>? CreateReverse(string[] parts, string value)
    {
        if (parts.Length < 4 || SearchParameters.Find(parts[1], parts[2]) is not { Kind: SearchKind.Reference } link)
        {
            return null;
        }

        return Create(parts[1], parts[3], value) is { } condition
            ? version => store.Current.Any(other =>
                other.Type == parts[1] && condition(other) && RefersTo(other, link, version))
            : null;
    }

    private Func<ResourceVersion, bool> CreateNotReferenced(string value)
    {
        var parts = value.Split(':');
        return version => !store.Current.Any(other =>
            (parts[0] is "*" || other.Type == parts[0])
            && (parts.Length < 2 || parts[1] == "*"
                ? SearchElements.References(other.Root)
                    .Any(found => ValueMatch.Relative(found, root) == version.Reference)
                : SearchParameters.Find(other.Type, parts[1]) is { } link && RefersTo(other, link, version)));
    }

    /// <summary>Finds the resource that a reference leads to; null where there is none.</summary>
    public ResourceVersion? Resolve(string reference)
    {
        var parts = ValueMatch.Relative(reference, root).Split('/');
        return parts.Length == 2 && store.Find(parts[0], parts[1]) is { IsDeleted: false } found ? found : null;
    }

    public bool RefersTo(ResourceVersion from, SearchParameter link, ResourceVersion to) =>
        Elements(from, link).Any(element =>
            element.Text("reference") is { } reference && ValueMatch.Relative(reference, root) == to.Reference);

    public static IEnumerable<JsonElement> Elements(ResourceVersion version, SearchParameter parameter) =>
        SearchElements.Find(version.Root, parameter);

    private static void CheckModifier(SearchParameter parameter, string modifier)
    {
        var isSupported = modifier.Length == 0 || parameter.Kind switch
        {
            SearchKind.Token => TokenModifiers.Contains(modifier),
            SearchKind.String => StringModifiers.Contains(modifier),
            SearchKind.Uri => UriModifiers.Contains(modifier),
            SearchKind.Reference => char.IsAsciiLetterUpper(modifier[0]),
            _ => false,
        };
        if (!isSupported)
        {
            throw FhirException.Forbidden($"The modifier '{modifier}' is not supported for '{parameter.Name}'.");
        }
    }
}
