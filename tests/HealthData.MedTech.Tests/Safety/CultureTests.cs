using System.Globalization;
using HealthData.MedTech.Tests.Normalization;
using HealthData.MedTech.Tests.Support;

namespace HealthData.MedTech.Tests.Safety;

/// <summary>The language and time zone of the machine change neither a measurement nor a word of an error.</summary>
[Collection(AloneCollection.Name)]
public sealed class CultureTests
{
    private static readonly string[] Expressions =
    [
        "hr", "add(hr, `1.5`)", "multiply(hr, `-2`)", "divide(hr, `-0.5`)", "to_string(hr)", "to_number('-1.5')",
        "pow(hr, `0.5`)",
        "fromUnixTimestamp(`1625677200`)", "fromUnixTimestampMs(`-1`)", "insertString('iı', 'I', `-1`)",
        "insertString('iı', 'I', `1`)",
        "contains('TITLE', 'i')", "ends_with('ß', 's')", "sort(['ı', 'i', 'I', 'z', 'ö'])", "[hr, id, t]",
        "avg([hr, `-1`])",
    ];

    private static readonly string[] Refused = ["a |", "a\n|", "[0", "a[-1", "`-1", "foo(-1)", "abs(hr, hr)", "a[::0]"];

    private static readonly string[] Messages =
    [
        """{"hr":-72.5,"id":"x","t":"2020-01-01T00:00:00Z"}""",
        """{"hr":-7,"id":-12,"t":"2020-02-29T23:59:59.1234567+05:30"}""",
        """{"hr":1E-7,"id":1.25,"t":"2019-02-01"}""",
        """{"hr":12345678901234567890,"id":true,"t":"01/02/2019 03:04:05"}""",
    ];

    [Theory]
    [InlineData("tr-TR", "Europe/Istanbul")]
    [InlineData("ar-SA", "Asia/Riyadh")]
    [InlineData("fa-IR", "Asia/Tehran")]
    [InlineData("th-TH", "Asia/Kathmandu")]
    [InlineData("sv-SE", "Europe/Stockholm")]
    public void Every_result_is_the_same_everywhere(string culture, string zone)
    {
        var here = Results();
        var (before, beforeZone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(here, Results());
            Assert.Equal(zone, TimeZoneInfo.Local.Id);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            Environment.SetEnvironmentVariable("TZ", beforeZone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static List<string> Results()
    {
        List<string> results = [];
        foreach (var expression in Refused)
        {
            var mapping = Run.JmesPath("to_array(@)[?hr]", expression.Replace("\n", "\\n", StringComparison.Ordinal));
            Assert.False(DeviceMapping.TryParse(
                $$"""{"templateType":"CollectionContent","template":[{{mapping}}]}""", out _, out var issues));
            results.AddRange(issues.Select(issue => issue.ToString()));
        }

        foreach (
            var template in Expressions.Select(text => Run.JmesPath("to_array(@)[?hr]", text)).Append(Run.Template()))
        {
            var normalizer = Run.Normalizer(template);
            foreach (var message in Messages)
            {
                var result = normalizer.Normalize(message);
                results.Add(Run.Show(result));
                results.AddRange(
                    result.Problems.Select(
                        error => string.Join('\n', [error.ToString(), error.Advice, .. error.Causes])));
            }
        }

        Assert.True(results.Distinct().Count() > 50, $"{results.Distinct().Count()} different results");
        return results;
    }
}
