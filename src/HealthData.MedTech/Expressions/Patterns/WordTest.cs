using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>The test of what is a letter of a word.</summary>
internal static class WordTest
{
    public static CharTest Value { get; } = new("\\w", RegexOptions.CultureInvariant);
}
