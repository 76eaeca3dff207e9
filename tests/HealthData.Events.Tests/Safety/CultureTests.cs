using System.Globalization;
using System.Reflection;
using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Safety;

/// <summary>The language and time zone of the machine change neither an event nor a word of an error or an
/// answer.</summary>
[Collection(AloneCollection.Name)]
public sealed class CultureTests
{
    private static readonly string[] Documents =
    [
        Samples.Fhir, Samples.FhirCloud, Samples.Dicom, Samples.DicomCloud, Samples.SubscriptionDeleted,
        Samples.Fhir.Replace(": 3", ": -3", StringComparison.Ordinal),
        Samples.Fhir.Replace(": 3", ": \"12345678901\"", StringComparison.Ordinal),
        Samples.Fhir.Replace(": 3", ": 1.5", StringComparison.Ordinal),
        Samples.Fhir.Replace("eventType", "EVENTTYPE", StringComparison.Ordinal),
        Samples.Fhir.Replace("FhirResourceUpdated", "FHIRRESOURCEUPDATED", StringComparison.Ordinal),
        Samples.Dicom.Replace("imageStudyInstanceUid", "IMAGESTUDYINSTANCEUID", StringComparison.Ordinal),
        "[1,2]", "{", "[{\"id\":\"1\"},{\"type\":\"a\",\"time\":\"01/02/2026\"}]", Samples.Validation,
    ];

    [Theory]
    [InlineData("tr-TR", "Europe/Istanbul")]
    [InlineData("ar-SA", "Asia/Riyadh")]
    [InlineData("fa-IR", "Asia/Tehran")]
    [InlineData("th-TH", "Asia/Kathmandu")]
    [InlineData("sv-SE", "Europe/Stockholm")]
    public async Task Every_result_is_the_same_everywhere(string culture, string zone)
    {
        var here = await ResultsAsync();
        var (before, beforeZone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(here, await ResultsAsync());
            Assert.Equal(zone, TimeZoneInfo.Local.Id);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            Environment.SetEnvironmentVariable("TZ", beforeZone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static async Task<List<string>> ResultsAsync()
    {
        List<string> results = [];
        var options = new EventWebhookOptions { AllowedRate = 12_000 };
        options.Workspaces.Add("CONTOSO");
        options.ValidationHosts.Add("*.EVENTGRID.AZURE.NET");
        var webhook = new EventWebhook(options);
        foreach (var document in Documents)
        {
            try
            {
                var batch = Samples.ParseMany(document);
                results.AddRange(batch.Problems.Select(problem => problem.ToString()));
                results.AddRange(batch.Events.Select(Describe));
            }
            catch (EventFormatException exception)
            {
                results.Add(exception.Message);
            }

            var answer = await webhook.HandleAsync(Requests.Post(document));
            results.Add($"{answer.Status} {answer.Body}");
        }

        var question = await webhook.HandleAsync(new WebhookRequest(
            "OPTIONS",
            Stream.Null,
            name => name == "WebHook-Request-Origin" ? "EVENTGRID.AZURE.NET" : null,
            _ => null));
        results.AddRange(question.Headers.Select(header => $"{header.Key}: {header.Value}"));
        Assert.Equal(3, question.Headers.Count + (question.Status == 200 ? 1 : 0));
        return results;
    }

    private static string Describe(HealthDataEvent item) => string.Join('|', item.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .OrderBy(property => property.Name, StringComparer.Ordinal)
        .Select(property => property.GetValue(item) is IFormattable value
            ? value.ToString(null, CultureInfo.InvariantCulture)
            : $"{property.GetValue(item)}"));
}
