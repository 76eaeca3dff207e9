using System.Globalization;

namespace HealthData.Fhir.R4.Tests.Properties;

/// <summary>Random texts of primitives, many of them odd.</summary>
internal sealed class RandomTexts(Random random)
{
    private static readonly string[] Pieces =
    [
        "", "a", "Z", " ", "\"", "\\", "/", "\b", "\f", "\n", "\r", "\t", "\0", "\u001f", "\u007f",
        "é", "ß", "漢", "😀",
        "\u2028", "\ufeff",
        "\ufffd", "</div>", "&amp;", "<", "\\u0041", "null", "true", "{", "]", "_", "urn:uuid:",
        "http://example.org/",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "0.0", "-0.00", "1.00", "1E-22", "1e+5", "1.0E0", "100000000000000000000000000000000000001",
        "-1e400", "1e-400",
        "0.000000000000000000000000000000000000000000001", "9007199254740993", "79228162514264337593543950336",
    ];

    private static readonly string[] Times =
    [
        "2020", "2020-02", "2020-02-30", "2020-02-29", "2020-02-29T24:00:00Z", "2020-02-29T13:28:17.239+02:00",
        "2020-02-29T13:28Z",
        "2020-02-29T13:28:17.2390000000000000001-14:00", "13:28:17", "13:28:60", "0000",
        "9999-12-31T23:59:59.9999999-12:00", "yesterday",
    ];

    public string Text()
    {
        var text = string.Concat(
            Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        return random.Next(40) == 0 ? string.Concat(Enumerable.Repeat(text + "x", random.Next(2000))) : text;
    }

    public string Number() => random.Next(2) == 0
        ? Numbers[random.Next(Numbers.Length)]
        : (random.NextDouble() * Math.Pow(10, random.Next(-30, 30))).ToString("R", CultureInfo.InvariantCulture);

    public string Time() => Times[random.Next(Times.Length)];

    public string Json() => random.Next(5) switch
    {
        0 => Number(),
        1 => JsonSerializer.Serialize(Text()),
        2 => "null",
        3 => $$"""{"a":[{{Number()}},{},[]],"b":{{JsonSerializer.Serialize(Text())}}}""",
        _ => "[true,false]",
    };

    /// <summary>What is left of a text in UTF-8.</summary>
    public static string AsWritten(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
