namespace HealthData.MedTech;

/// <summary>The member that holds the match in the message that expressions of CalculatedContent see.</summary>
internal static class MatchedToken
{
    public const string Name = "matchedToken";

    public static ReadOnlySpan<byte> Utf8Name => "matchedToken"u8;
}
