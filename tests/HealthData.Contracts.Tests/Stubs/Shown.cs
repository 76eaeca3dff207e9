namespace HealthData.Contracts.Tests.Stubs;

/// <summary>Values as a message shows them.</summary>
internal static partial class Shown
{
    public const string Nothing = "(nothing)";

    public static string Values(IReadOnlyList<string> values) =>
        values.Count == 0 ? Nothing : string.Join(", ", values.Select(value => $"\"{value}\""));

    /// <summary>A body as text, with its control characters written as a pattern would: <c>\x00{128}</c>.</summary>
    public static string Body(ReadOnlySpan<byte> body)
    {
        var text = body.IsEmpty ? Nothing : Encoding.Latin1.GetString(body);
        return Unprintable().Replace(text, run => run.Value switch
        {
            "\r" => "\\r",
            "\n" => "\\n",
            _ => $"\\x{(int)run.Value[0]:x2}" + (run.Length > 1 ? $"{{{run.Length}}}" : string.Empty),
        });
    }

    [GeneratedRegex(@"[\r\n]|([\x00-\x1f\x7f-\xff])\1*")]
    private static partial Regex Unprintable();
}
