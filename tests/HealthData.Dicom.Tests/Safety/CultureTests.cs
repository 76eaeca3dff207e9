using System.Globalization;
using System.Text.RegularExpressions;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>The user's language and time zone change no byte on the wire.</summary>
[Collection(AloneCollection.Name)]
public sealed partial class CultureTests
{
    [Theory]
    [InlineData("tr-TR", "Europe/Istanbul")]
    [InlineData("ar-SA", "Asia/Riyadh")]
    [InlineData("fa-IR", "Asia/Tehran")]
    [InlineData("sv-SE", "Asia/Kathmandu")]
    public async Task Requests_are_the_same_everywhere(string culture, string zone)
    {
        var here = await RecordAsync();
        var (before, beforeZone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(here, await RecordAsync());
            Assert.Equal((culture, zone), (CultureInfo.CurrentCulture.Name, TimeZoneInfo.Local.Id));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            Environment.SetEnvironmentVariable("TZ", beforeZone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static async Task<List<string>> RecordAsync()
    {
        List<string> wire = [];
        await using var server = new RawServer(async connection =>
        {
            while (await connection.ReadRequestAsync())
            {
                wire.Add(Encoding.Latin1.GetString(connection.Body));
                await connection.WriteAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            }
        });
        var client = Lab.ClientOf(server);
        var file = new TestFile("1.2.10", "1.2.20", "1.2.30").ToBytes();
        Func<Task>[] calls =
        [
            () => client.StoreAsync([InstanceContent.FromBytes(file), InstanceContent.FromBytes(file)], null, Lab.Token),
            () => client.StoreAsync(
                InstanceContent.FromBytes(file), new StoreOptions { SinglePart = true, StudyInstanceUid = "1.2.10" }, Lab.Token),
            () => client.RetrieveStudyAsync("1.2.10", null, Lab.Token),
            () => client.RetrieveFramesAsync("1.2.10", "1.2.20", "1.2.30", [10, 2, 300], null, Lab.Token),
            () => client.RetrieveRenderedFrameAsync("1.2", "1.3", "1.4", 1234, new RenderOptions { Quality = 90 }, Lab.Token),
            () => client.DeleteInstanceAsync("1.2.10", "1.2.20", "1.2.30", Lab.Token),
        ];
        foreach (var call in calls)
        {
            await Assert.ThrowsAsync<HealthDataRequestFailedException>(call);
        }

        return [.. server.Heads.Concat(wire).Select(text => Varying().Replace(Boundary().Replace(text, "boundary"), string.Empty))];
    }

    [GeneratedRegex(@"(?im)^(host|x-ms-client-request-id|traceparent|request-id):.*\r\n")]
    private static partial Regex Varying();

    [GeneratedRegex(@"(?<=boundary=|\r\n--|^--)[-\w.]{16,70}")]
    private static partial Regex Boundary();
}
