namespace HealthData.MedTech;

/// <summary>Finds the name that another one is likely meant to be.</summary>
internal static class NearestName
{
    /// <summary>The nearest of some names, or null if none is near.</summary>
    public static string? Of(string name, IEnumerable<string> names) => names
        .Select(candidate => (candidate, Distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
        .Where(pair => pair.Distance <= Math.Min(name.Length, pair.candidate.Length) / 3)
        .OrderBy(pair => pair.Distance)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    // How many letters must be put in, taken out or changed.
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 8)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
