using Microsoft.AspNetCore.WebUtilities;

namespace HealthData.Testing;

/// <summary>A request to the FHIR service, from the wire or from an entry of a bundle.</summary>
internal sealed record FhirRequest
{
    private const string FormType = "application/x-www-form-urlencoded";

    private FhirRequest(string method, string root, string target)
    {
        var at = target.IndexOf('?', StringComparison.Ordinal);
        var path = at < 0 ? target : target[..at];
        Method = method;
        Root = root;
        Segments = [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        Query = at < 0 ? [] : ReadQuery(target[at..]);
    }

    public string Method { get; }

    /// <summary>Gets the address of the service, without a slash at its end.</summary>
    public string Root { get; }

    /// <summary>Gets the segments of the path below the address of the service.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>Gets the parameters of the query in their order; those of a search with POST, too.</summary>
    public IReadOnlyList<(string Name, string Value)> Query { get; private init; }

    public IReadOnlyDictionary<string, string> Headers { get; private init; } = new Dictionary<string, string>();

    public ReadOnlyMemory<byte> Body { get; private init; }

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public string? Parameter(string name)
    {
        foreach (var (key, value) in Query)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Reads a parameter that is a number; null where there is none.</summary>
    /// <exception cref="FhirException">The value is not a number from 0 to what an int holds (400).</exception>
    public int? Number(string name) => Parameter(name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw FhirException.Invalid($"The value of '{name}' is not a number."),
    };

    /// <summary>Tells whether a preference is among those of the header <c>Prefer</c> (RFC 7240).</summary>
    public bool Prefers(string preference) =>
        Header("Prefer")?.Split([',', ';'], StringSplitOptions.TrimEntries)
            .Contains(preference, StringComparer.OrdinalIgnoreCase) == true;

    public static FhirRequest Create(
        string method,
        string root,
        string target,
        IReadOnlyDictionary<string, string> headers) => new(method, root, target) { Headers = headers };

    /// <summary>Makes the same request with a body; that of a search with POST adds to the query.</summary>
    public FhirRequest WithBody(ReadOnlyMemory<byte> body) =>
        Header("Content-Type")?.StartsWith(FormType, StringComparison.Ordinal) == true
            ? this with { Query = [.. Query, .. ReadQuery(Encoding.UTF8.GetString(body.Span))] }
            : this with { Body = body };

    public FhirRequest WithQuery(IReadOnlyList<(string Name, string Value)> query) => this with { Query = query };

    public static List<(string Name, string Value)> ReadQuery(string text)
    {
        var query = new List<(string, string)>();
        foreach (var pair in new QueryStringEnumerable(text))
        {
            if (pair.EncodedName.Length > 0)
            {
                query.Add((pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
            }
        }

        return query;
    }

    public override string ToString() => $"{nameof(FhirRequest)} {Method}";
}
