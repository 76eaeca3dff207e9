namespace HealthData.Fhir.R4;

/// <summary>The values of search parameters as text (FHIR R4 3.1.1.4).</summary>
internal static class SearchText
{
    /// <summary>Escapes what separates values and their parts (3.1.1.4.1).</summary>
    public static string Escape(
        [NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, parameter);
        return value.AsSpan().ContainsAny("\\,$|")
            ? value.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace(",", "\\,", StringComparison.Ordinal)
                .Replace("$", "\\$", StringComparison.Ordinal)
                .Replace("|", "\\|", StringComparison.Ordinal)
            : value;
    }

    /// <summary>Writes a code or the value of an identifier with its system.</summary>
    public static string Token(string? system, string code) =>
        $"{(system is null ? string.Empty : Escape(system))}|{Escape(code)}";
}
