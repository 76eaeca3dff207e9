namespace HealthData.Fhir;

/// <summary>Paths in JSON (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Escape(string segment) => "/" + segment
        .Replace("~", "~0", StringComparison.Ordinal)
        .Replace("/", "~1", StringComparison.Ordinal);

    /// <exception cref="ArgumentException">The path isn't a JSON Pointer.</exception>
    public static string Check(string path, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(path, parameter);
        return path[0] == '/' && !HasLooseTilde(path)
            ? path
            : throw new ArgumentException(
                $"A path is a JSON Pointer, such as /name/0/family. {nameof(JsonPatch.PathTo)} makes one from names.",
                parameter);
    }

    // A tilde stands before 0 or 1 only.
    private static bool HasLooseTilde(string path)
    {
        var at = path.IndexOf('~', StringComparison.Ordinal);
        while (at >= 0)
        {
            if (at + 1 == path.Length || path[at + 1] is not ('0' or '1'))
            {
                return true;
            }

            at = path.IndexOf('~', at + 1);
        }

        return false;
    }
}
