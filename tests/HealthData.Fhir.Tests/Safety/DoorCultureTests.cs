using System.Reflection;
using HealthData.Core.Tests.Support;
using HealthData.Dicom.Tests.Support;

namespace HealthData.Fhir.Tests.Safety;

/// <summary>The user's language and time zone change no byte on the wire, at any door.</summary>
[Collection(AloneCollection.Name)]
public sealed class DoorCultureTests
{
    [Theory]
    [InlineData("tr-TR", "Europe/Istanbul")]
    [InlineData("ar-SA", "Asia/Riyadh")]
    [InlineData("de-DE", "Europe/Berlin")]
    [InlineData("fa-IR", "Asia/Tehran")]
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
            Assert.Equal(2 * (DoorMethods.All.Count + 1), here.Count);
            Assert.Equal((culture, zone), (CultureInfo.CurrentCulture.Name, TimeZoneInfo.Local.Id));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
            CultureInfo.DefaultThreadCurrentCulture = null;
            Environment.SetEnvironmentVariable("TZ", beforeZone);
            TimeZoneInfo.ClearCachedData();
        }
    }

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
            var options = new FhirClientOptions { Retry = { MaxRetries = 0 } };
            var clients = new DoorClients(server.Endpoint, options);
            foreach (var method in DoorMethods.All)
            {
                await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                    () => DoorMethods.CallAsync(clients, method, Argument));
            }

            var query = new FhirQuery<Observation>
            {
                Where =
                {
                    Observation.Search.ValueQuantity.AtLeast(1234.5m),
                    Observation.Search.Date.AtLeast("2026-05"),
                },
                PageSize = 1234,
            };
            await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => new FhirClient(server.Endpoint, options)
                .SearchAsync(query, FhirLab.Token).ToListAsync(FhirLab.Token).AsTask());
        }

        return [.. server.Heads.Concat(bodies).Select(WireText.Comparable)];
    }

    // Options have a value in each property that takes one of these types.
    private static object? Argument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (!type.Name.EndsWith("Options", StringComparison.Ordinal) || type == typeof(FhirInvokeOptions))
        {
            return parameter.Name == "query" && type == typeof(string) ? "name=IIiı" : DoorArguments.For(parameter);
        }

        var options = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            object? value = property.PropertyType switch
            {
                var text when text == typeof(string) => property.Name is "IfNoneExist" ? "name=Ii" : "Ii",
                var number when number == typeof(int?) => 1234,
                var number when number == typeof(long?) => 1234L,
                var time when time == typeof(DateTimeOffset?) =>
                    new DateTimeOffset(2026, 5, 1, 2, 3, 4, TimeSpan.FromHours(3)),
                var span when span == typeof(TimeSpan?) => TimeSpan.FromMilliseconds(1234.5),
                var tag when tag == typeof(ETag?) => new ETag("W/\"1\""),
                var flag when flag == typeof(bool?) => true,
                _ => null,
            };
            if (value is not null && property.Name != "GroupId")
            {
                property.SetValue(options, value);
            }
        }

        return options;
    }
}
