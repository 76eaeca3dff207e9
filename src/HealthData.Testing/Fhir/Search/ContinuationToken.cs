namespace HealthData.Testing;

/// <summary>A position in a search, in a form that clients cannot read.</summary>
internal readonly record struct ContinuationToken(long Start, int Includes = 0)
{
    public string Encode() => Convert.ToBase64String(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"[{Start},{Includes}]")));

    /// <exception cref="FhirException">The token is not one of the service's (400).</exception>
    public static ContinuationToken Decode(string text)
    {
        var bytes = new byte[text.Length];
        if (Convert.TryFromBase64String(text, bytes, out var count))
        {
            var parts = Encoding.UTF8.GetString(bytes, 0, count).Trim('[', ']').Split(',');
            if (parts.Length == 2
                && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var includes))
            {
                return new(start, includes);
            }
        }

        throw FhirException.Invalid("The continuation token is not valid.");
    }
}
