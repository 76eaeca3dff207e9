namespace HealthData.MedTech;

/// <summary>Finds the name that another one is likely meant to be.</summary>
internal static class NearestName
{
    private const int MaxLength = 100;

    /// <summary>The nearest of some names, or null if none is near.</summary>
    public static string? Of(string name, IEnumerable<string> names)
    {
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var candidate in names)
        {
            var most = Math.Min(Math.Min(name.Length, candidate.Length) / 3, least - 1);
            if (Math.Abs(name.Length - candidate.Length) <= most
                && Math.Max(name.Length, candidate.Length) <= MaxLength
                && Distance(name, candidate) is var distance
                && distance <= most)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    // How many letters must be put in, taken out or changed, whatever their case.
    private static int Distance(string one, string other)
    {
        Span<int> row = stackalloc int[MaxLength + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var isSame = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]);
                var changed = diagonal + (isSame ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
