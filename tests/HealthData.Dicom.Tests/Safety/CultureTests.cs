using System.Globalization;

namespace HealthData.Dicom.Tests.Safety;

/// <summary>The user's language and time zone change no byte on the wire.</summary>
[Collection(AloneCollection.Name)]
public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR", "Europe/Istanbul")]
    [InlineData("ar-SA", "Asia/Riyadh")]
    [InlineData("fa-IR", "Asia/Tehran")]
    [InlineData("th-TH", "Asia/Kathmandu")]
    [InlineData("sv-SE", "Europe/Stockholm")]
    public async Task Every_method_sends_the_same_everywhere(string culture, string zone)
    {
        var here = await RecordAsync();
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var beforeZone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Assert.Equal(here, await RecordAsync());
            Assert.NotEqual(Sample(CultureInfo.InvariantCulture), Sample(CultureInfo.CurrentCulture));
            Assert.Equal(zone, TimeZoneInfo.Local.Id);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
            CultureInfo.DefaultThreadCurrentCulture = null;
            Environment.SetEnvironmentVariable("TZ", beforeZone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    // Shows that the culture is in force and writes some of this in its own way.
    private static string Sample(CultureInfo culture) => string.Join(
        ' ', (-1.5).ToString(culture), "i".ToUpper(culture), new DateTime(2024, 5, 1).ToString("yyyyMMdd", culture));

    private static async Task<List<string>> RecordAsync()
    {
        List<string> bodies = [];
        var server = new RawServer(async connection =>
        {
            while (await connection.ReadRequestAsync())
            {
                bodies.Add(Encoding.Latin1.GetString(connection.Body));
                await connection.WriteAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            }
        });

        // The lists are read when the server has ended.
        await using (server)
        {
            foreach (var call in Calls(Lab.ClientOf(server)))
            {
                await Record.ExceptionAsync(call);
            }
        }

        return [.. server.Heads.Concat(bodies).Select(WireText.Comparable)];
    }

    private static Func<Task>[] Calls(DicomWebClient client)
    {
        var file = new TestFile("1.2.10", "1.2.20", "1.2.30").ToBytes();
        return
        [
            () =>
                client.StoreAsync([InstanceContent.FromBytes(file), InstanceContent.FromBytes(file)], null, Lab.Token),
            () => client.StoreAsync(
                InstanceContent.FromBytes(
                    file), new StoreOptions { SinglePart = true, StudyInstanceUid = "1.2.10" }, Lab.Token),
            () => client.RetrieveFramesAsync("1.2.10", "1.2.20", "1.2.30", [10, 2, 300], null, Lab.Token),
            () => client.RetrieveRenderedFrameAsync(
                "1.2", "1.3", "1.4", 1234, new RenderOptions { Quality = 90 }, Lab.Token),
            () => Task.Run(() => client.SearchStudies(
                new StudyQuery
                {
                    StudyDate = new DateOnly(2024, 5, 1),
                    PatientBirthDate = new DateRange(null, new DateOnly(1950, 12, 31)),
                    PatientName = "IIiı",
                    PageSize = 123,
                },
                Lab.Token).ToList()),
            .. ClientMethods.All.Select(method => (Func<Task>)(
                () => ClientMethods.CallAsync(client, method, _ => "1.2.10", file, Lab.Token))),
        ];
    }
}
